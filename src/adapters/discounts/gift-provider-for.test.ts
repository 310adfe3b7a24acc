import { brandId } from '../../domain/ids';
import { aPolicy, aReservation, CARD } from '../../../test/support/ledger-samples';
import { aProviderDesk } from '../../../test/support/provider-desk';
import { adminCodes } from './admin-codes';
import { giftProviderFor } from './gift-provider-for';

const shopify = { kind: 'shopify', shop: 'example' } as const;
const webhook = { kind: 'webhook', url: 'https://codes.extra-mile.example/discounts' } as const;

function aCompany() {
  const desk = aProviderDesk();
  return { desk, company: { ...desk.outside, subdomain: 'sandbox' } };
}

const madeBy = (source: 'shopify' | 'stripe' | 'webhook') =>
  aReservation({ gift: { kind: 'discount', source, code: 'CARE-1', percent: 10, coupon: 'CARE10' } });

test('a code that an admin has entered needs nobody, and no policy', async () => {
  const nobody = async () => Promise.reject(new Error('not needed'));

  expect(await giftProviderFor(aReservation(), nobody, aCompany().company)).toBe(adminCodes);
});

test.each([
  ['shopify', aPolicy({ discounts: shopify })],
  ['webhook', aPolicy({ discountsByBrand: [{ brands: [brandId(1)], source: webhook }] })],
  ['stripe', aPolicy({ discounts: { kind: 'stripe', coupons: [{ id: 'CARE10', percent: 10 }] } })],
] as const)('a reservation that names %s is given there, for all brands or for some', async (source, policy) => {
  const { desk, company } = aCompany();

  const provider = await giftProviderFor(madeBy(source), async () => policy, company);
  await provider.issue(madeBy(source));

  expect(desk.providers.codes()[source]).toMatchObject([{ code: 'CARE-1', isLive: true }]);
});

test('where no setting names the source any more, nobody can be asked', async () => {
  await expect(giftProviderFor(madeBy('shopify'), async () => aPolicy(), aCompany().company)).rejects.toThrow(
    'No setting names the source shopify any more',
  );
});

test('a code cannot be given as a card', async () => {
  const card = aReservation({ gift: CARD });

  await expect(giftProviderFor(card, async () => aPolicy(), aCompany().company)).rejects.toThrow(TypeError);
});
