import { madeHere } from '../../adapters/made-here/made-here';
import { aLedgerInMemory } from '../../../test/support/one-browser';
import { aPolicy, aReservation, CARD } from '../../../test/support/ledger-samples';
import { ok } from '../../domain/result';
import { takeBack } from './take-back';

/** The reply of a ticket where a picture was sent, or none, and no text was. */
function aReply({ picture }: { readonly picture: boolean }) {
  return {
    insert: async () => undefined,
    holds: async () => false,
    remove: async () => undefined,
    wasSent: async () => false,
    sentPicture: async () => picture,
  };
}

test.each([
  ['a card that was sent is the customer’s, and nothing is done', true, 'too-late', 'issued'],
  ['a card that was not sent is taken back', false, 'taken-back', 'released'],
])('%s', async (_, picture, outcome, status) => {
  const ledger = aLedgerInMemory();
  const standing = await ledger.issue(aReservation({ gift: CARD }), 'r1');
  const parts = {
    ...ledger.browser('h1'),
    provider: madeHere,
    policies: { fetch: async () => ok(aPolicy()) },
  };

  expect(await takeBack(parts, standing, aReply({ picture }), true)).toMatchObject({ kind: outcome });
  expect(ledger.standing().status).toBe(status);
});
