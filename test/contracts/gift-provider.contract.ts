/* eslint-disable jest/no-export -- one suite for every provider is what this file is for */
import { discountIn } from '../../src/adapters/discounts/discount-in';
import type { Reserved } from '../../src/domain/ledger/entry';
import type { GiftProvider } from '../../src/ports/gift-provider';

interface Opened {
  readonly provider: GiftProvider;
  readonly reserved: Reserved;
}

/** What everybody keeps who makes what customers get. */
export function giftProviderContract(name: string, open: () => Opened) {
  describe(`${name} keeps the contract of a provider`, () => {
    test('what is issued is the code of the reservation, and a repeat is the same', async () => {
      const { provider, reserved } = open();
      const { code } = discountIn(reserved);

      expect(await provider.issue(reserved)).toEqual({ kind: 'issued', reference: code });
      expect(await provider.issue(reserved)).toEqual({ kind: 'issued', reference: code });
    });

    test('what was never issued is not found', async () => {
      const { provider, reserved } = open();

      expect(await provider.find(reserved)).toBeUndefined();
    });

    test('withdrawing may be repeated', async () => {
      const { provider, reserved } = open();
      await provider.issue(reserved);

      expect(await provider.withdraw(reserved, discountIn(reserved).code)).toBe('withdrawn');
      expect(await provider.withdraw(reserved, discountIn(reserved).code)).toBe('withdrawn');
      expect(await provider.find(reserved)).toBeUndefined();
    });
  });
}
