import type { GiftProvider } from '../../ports/gift-provider';
import { discountIn } from './discount-in';

/**
 * Codes that an admin has entered, one for all or a list of them: the ledger has chosen the code already, nobody has to be called, and
 * nothing can be withdrawn but the text of a reply.
 */
export const adminCodes: GiftProvider = {
  canWithdraw: false,
  issue: async (reserved) => ({ kind: 'issued', reference: discountIn(reserved).code }),
  find: async () => undefined,
  withdraw: async () => 'withdrawn',
};
