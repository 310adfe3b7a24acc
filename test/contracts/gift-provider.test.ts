import { adminCodes } from '../../src/adapters/discounts/admin-codes';
import { shopifyCodes } from '../../src/adapters/discounts/shopify/shopify-codes';
import { stripeCodes } from '../../src/adapters/discounts/stripe/stripe-codes';
import { webhookCodes } from '../../src/adapters/discounts/webhook/webhook-codes';
import { PROVIDER_SETTINGS } from '../../src/sandbox/seed/provider-settings';
import { aReservation } from '../support/ledger-samples';
import { aProviderDesk } from '../support/provider-desk';
import { aReservedCode } from '../support/reserved-code';
import { giftProviderContract } from './gift-provider.contract';
import { remoteGiftProviderContract } from './remote-gift-provider.contract';

giftProviderContract('A list of codes', () => ({ provider: adminCodes, reserved: aReservation() }));

remoteGiftProviderContract('A shop at Shopify', () => {
  const desk = aProviderDesk();
  return {
    ...{ desk, provider: shopifyCodes(desk.outside, PROVIDER_SETTINGS.shopify_shop) },
    ...{ service: desk.providers.shopify, secret: 'shopify_token', write: 'myshopify' },
    ...reservationsAt('shopify'),
  };
});

remoteGiftProviderContract('An account at Stripe', () => {
  const desk = aProviderDesk();
  return {
    ...{ desk, provider: stripeCodes(desk.outside, [{ id: 'CARE10', percent: 10 }]) },
    ...{ service: desk.providers.stripe, secret: 'stripe_key', write: 'promotion_codes' },
    ...reservationsAt('stripe'),
  };
});

remoteGiftProviderContract("A company's own address", () => {
  const desk = aProviderDesk();
  const address = { url: PROVIDER_SETTINGS.webhook_url, issuer: 'sandbox' };
  return {
    ...{ desk, provider: webhookCodes(desk.outside, address) },
    ...{ service: desk.providers.webhook, secret: 'webhook_secret', write: 'codes.extra-mile.example' },
    ...reservationsAt('webhook'),
  };
});

function reservationsAt(source: 'shopify' | 'stripe' | 'webhook') {
  return { reserved: aReservedCode(source), another: aReservedCode(source, 'another-id') };
}
