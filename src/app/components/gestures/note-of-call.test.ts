import { aPlace, appDesk } from '../../../../test/support/app-desk';
import { aPolicy, aRequest, aReservation, CALL, CARD, stored } from '../../../../test/support/ledger-samples';
import type { Gift } from '../../../domain/ledger/entry';
import { standingOf } from '../../../domain/ledger/standing';
import { speech } from '../../i18n/words';
import type { Gestures } from '../../gestures';
import { answerTo } from './giving';

/** What is left for the background where no answer said whether this gift came to stand. */
async function leftOf(gift: Gift, notes = true) {
  const left: (string | undefined)[] = [];
  const { services } = appDesk();
  const standing = standingOf(stored(aReservation({ gift })), []);
  const gestures: Gestures = {
    ...services.gestures,
    give: async () => ({ kind: 'not-sent-yet', standing }),
    toBeSent: ({ note }) => void left.push(note),
  };
  const about = { speech: speech('en-GB', {}), place: aPlace(), zone: 'UTC', policy: aPolicy({ notes }) };
  const told = await answerTo({ kind: 'give', asked: aRequest() }, { ...about, services: { ...services, gestures } });
  expect(told).toMatchObject({ isGiven: false, isReserved: true });
  return left;
}

test('the note of a call is left though no answer said that it is planned, since nobody may have to press again', async () => {
  expect(await leftOf(CALL)).toEqual([expect.stringMatching(/planned by Maya/)]);
});

test.each<[string, Gift, boolean]>([
  ['of a card, which waits for a press', CARD, true],
  ['where admins want no notes', CALL, false],
])('nothing is left %s', async (_, gift, notes) => {
  expect(await leftOf(gift, notes)).toEqual([]);
});
