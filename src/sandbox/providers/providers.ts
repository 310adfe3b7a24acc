import type { Provider, ProviderCode } from './provider';
import { type ShopifyShop, shopifyShop } from './shopify/shopify-shop';
import { type StripeAccount, stripeAccount } from './stripe/stripe-account';
import { codeMaker } from './webhook/code-maker';

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

interface Account {
  readonly subdomain: string;
  /** What the shop sells in. */
  readonly currency: string;
  readonly now: () => Date;
}

export function createProviders(settings: Settings, { subdomain, currency, now }: Account): Providers {
  const {
    shopify_shop: shop,
    shopify_token: token,
    stripe_key: key,
    webhook_url: url,
    webhook_secret: secret,
  } = settings;
  const coupons = settings.stripe_coupons.split('\n').map((line) => line.replace(/=.*/, '').trim());
  const shopify = shopifyShop({ shop, token, currency, now });
  const stripe = stripeAccount({ key, coupons, now });
  const webhook = codeMaker({ url, secret, issuer: subdomain, now });
  const all = [shopify, stripe, webhook];
  return {
    ...{ shopify, stripe, webhook },
    at: (address) => all.find((provider) => provider.owns(address)),
    codes: () => ({ shopify: shopify.codes(), stripe: stripe.codes(), webhook: webhook.codes() }),
    redeem: (code) => all.some((provider) => provider.redeem(code)),
    reset: () => all.forEach((provider) => provider.reset()),
  };
}
