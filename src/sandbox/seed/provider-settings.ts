/** What the admin of this account has entered for the services that make codes, which are played beside it. */
export const PROVIDER_SETTINGS = {
  shopify_shop: 'example',
  shopify_token: 'shpat_sandbox',
  stripe_coupons: 'CARE10 = 10 %\nCARE15 = 15 %\nCARE5 = 5 GBP',
  stripe_key: 'rk_test_sandbox',
  webhook_url: 'https://codes.extra-mile.example/discounts',
  webhook_secret: 'a secret of the sandbox, long enough to sign with',
} as const;
