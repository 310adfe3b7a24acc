import type { Reserved } from '../../domain/ledger/entry';
import type { GiftProvider } from '../../ports/gift-provider';

/**
 * Codes that an admin has entered, one for all or a list of them: the ledger has chosen the code already, nobody has to be called, and
 * nothing can be withdrawn but the text of a reply.
 */
export const adminCodes: GiftProvider = {
  canWithdraw: false,
  issue: async (reserved) => ({ kind: 'issued', reference: codeOf(reserved) }),
  find: async () => undefined,
  withdraw: async () => 'withdrawn',
};

function codeOf({ gift }: Reserved): string {
  if (gift.kind !== 'discount') throw new TypeError(`An admin's code cannot be given as ${gift.kind}`);
  return gift.code;
}
