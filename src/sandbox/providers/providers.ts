import type { Provider, ProviderCode } from './provider';
import type { Discount } from './shopify/discount-book';
import { type ShopifyShop, shopifyShop } from './shopify/shopify-shop';
import { Coupons, couponsIn } from './stripe/coupons';
import type { PromotionCodeRow } from './stripe/promotion-codes';
import { type StripeAccount, stripeAccount } from './stripe/stripe-account';
import { codeMaker, type MadeCodeRow } from './webhook/code-maker';

/** The services that make codes, each with the keys and names that the account's settings begin with. */
export interface Providers {
  readonly shopify: ShopifyShop;
  readonly stripe: StripeAccount;
  readonly webhook: Provider;
  /** Whose address it is; nothing for addresses of the world's. */
  readonly at: (url: URL) => Provider | undefined;
  readonly codes: () => Readonly<Record<'shopify' | 'stripe' | 'webhook', readonly ProviderCode[]>>;
  /** A customer uses a code, wherever it is from. */
  readonly redeem: (code: string) => boolean;
  readonly reset: () => void;
}

interface Settings {
  readonly shopify_shop: string;
  readonly shopify_token: string;
  readonly stripe_coupons: string;
  readonly stripe_key: string;
  readonly webhook_url: string;
  readonly webhook_secret: string;
}

/** What the services keep. */
export interface ProviderRows {
  readonly shopify: Discount[];
  readonly stripe: PromotionCodeRow[];
  readonly webhook: MadeCodeRow[];
}

export const noRows = (): ProviderRows => ({ shopify: [], stripe: [], webhook: [] });

interface Account {
  readonly subdomain: string;
  /** What the shop sells in. */
  readonly currency: string;
  readonly now: () => Date;
  readonly rows: () => ProviderRows;
}

export function createProviders(settings: Settings, { subdomain, currency, now, rows }: Account): Providers {
  const {
    shopify_shop: shop,
    shopify_token: token,
    stripe_key: key,
    webhook_url: url,
    webhook_secret: secret,
  } = settings;
  const coupons = new Coupons(couponsIn(settings.stripe_coupons), now);
  const shopify = shopifyShop({ shop, token, currency, now, rows: () => rows().shopify });
  const stripe = stripeAccount({ key, coupons, now, rows: () => rows().stripe });
  const webhook = codeMaker({ url, secret, issuer: subdomain, now, rows: () => rows().webhook });
  const all = [shopify, stripe, webhook];
  return {
    ...{ shopify, stripe, webhook },
    at: (address) => all.find((provider) => provider.owns(address)),
    codes: () => ({ shopify: shopify.codes(), stripe: stripe.codes(), webhook: webhook.codes() }),
    redeem: (code) => all.some((provider) => provider.redeem(code)),
    reset: () => all.forEach((provider) => provider.reset()),
  };
}
