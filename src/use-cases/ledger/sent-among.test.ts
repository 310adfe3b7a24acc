import { aReservation, bookOf, CALL, CARD, issuedBy, stored } from '../../../test/support/ledger-samples';
import type { Gift } from '../../domain/ledger/entry';
import { standingOf } from '../../domain/ledger/standing';
import type { Reply } from '../../ports/reply';
import { sentAmong } from './sent-among';

const issued = (gift?: Gift) =>
  standingOf(stored(aReservation({ ...(gift && { gift }) })), bookOf('r1', [1, issuedBy()]));

test('the open ticket is asked for codes and cards, and for nothing that is never sent', async () => {
  const asked: string[] = [];
  const answer = async (question: string) => asked.push(question) > 0;
  const reply: Reply = {
    insert: async () => undefined,
    holds: async () => false,
    remove: async () => undefined,
    removeCard: async () => undefined,
    wasSent: answer,
    sentPicture: () => answer('a picture'),
  };
  const [code, card, call] = [issued(), issued(CARD), issued(CALL)];
  const notIssued = standingOf(stored(aReservation()), []);

  expect(await sentAmong(reply, [code, card, call, notIssued])).toEqual([code, card]);
  expect(asked).toEqual(['THANKYOU', 'a picture']);
});
