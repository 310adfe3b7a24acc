import type { Reserved } from '../../domain/ledger/entry';
import { isElsewhere, type Policy, type SourceElsewhere } from '../../domain/policy/policy';
import type { GiftProvider, RemoteGiftProvider } from '../../ports/gift-provider';
import { adminCodes } from './admin-codes';
import { discountIn } from './discount-in';
import type { Outside } from './one-call';
import { shopifyCodes } from './shopify/shopify-codes';
import { stripeCodes } from './stripe/stripe-codes';
import { webhookCodes } from './webhook/webhook-codes';

export interface Company extends Outside {
  /** The account's subdomain at Zendesk. */
  readonly subdomain: string;
}

/** The service that a source's codes are made by. */
export function providerElsewhere(source: SourceElsewhere, company: Company): RemoteGiftProvider {
  switch (source.kind) {
    case 'shopify':
      return shopifyCodes(company, source.shop);
    case 'stripe':
      return stripeCodes(company, source.coupons);
    case 'webhook':
      return webhookCodes(company, { url: source.url, issuer: company.subdomain });
  }
}

/**
 * Whom the code of a reservation comes from: the reservation names the kind of source, the policy of today its shop or address.
 * Throws an Error where the policy has no such source any more: then nobody can be asked.
 * @param policy asked for only where somebody elsewhere makes the code.
 */
export async function giftProviderFor(
  reserved: Reserved,
  policy: () => Promise<Policy>,
  company: Company,
): Promise<GiftProvider> {
  const { source } = discountIn(reserved);
  if (source === 'static-code' || source === 'code-pool') return adminCodes;
  const { discounts, discountsByBrand } = await policy();
  const sources = [discounts, ...discountsByBrand.map((each) => each.source)];
  const found = sources.filter(isElsewhere).find(({ kind }) => kind === source);
  if (!found) throw new Error(`No setting names the source ${source} any more`);
  return providerElsewhere(found, company);
}
