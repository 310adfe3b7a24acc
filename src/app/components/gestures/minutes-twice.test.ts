import { aPlace, appDesk } from '../../../../test/support/app-desk';
import { aTicketField } from '../../../../test/support/extra-minutes';
import { aPolicy, aRequest } from '../../../../test/support/ledger-samples';
import { aLedgerInMemory } from '../../../../test/support/one-browser';
import { madeHere } from '../../../adapters/made-here/made-here';
import { reservationId } from '../../../domain/ids';
import { isReservation } from '../../../domain/ledger/entry';
import { standingOf } from '../../../domain/ledger/standing';
import { ok } from '../../../domain/result';
import { instant, MINUTE_MS } from '../../../domain/time';
import type { GiftProvider } from '../../../ports/gift-provider';
import { giveGesture } from '../../../use-cases/ledger/give-gesture';
import { addMinutes, keepMinutes, type MinutesTold } from '../../../use-cases/ledger/tell-minutes';
import { tryAgain } from '../../../use-cases/ledger/try-again';
import type { Gestures } from '../../gestures';
import { speech } from '../../i18n/words';
import { answerTo, type Press } from './giving';

const asked = aRequest({ wish: { kind: 'extra-time', minutes: 15 } });

/** Tabs of one browser beside the same ticket, whose field shows in all of them what was saved in one. */
function tabs(inField = 0) {
  const ledger = aLedgerInMemory();
  const field = aTicketField(inField);
  const open = (hand: string, provider: GiftProvider = madeHere, answer: MinutesTold = 'told') => {
    const parts = { ...ledger.browser(hand), provider, policies: { fetch: async () => ok(aPolicy({ limits: [] })) } };
    const telling = { ...(answer === 'told' ? field : aTicketField(0, answer)), reader: parts.reader };
    const { services } = appDesk();
    const gestures: Gestures = {
      ...services.gestures,
      give: (request) => giveGesture(parts, { ...request, hand: parts.hand }),
      tryAgain: (standing) => tryAgain(parts, standing),
      addMinutes: (standing) => addMinutes(telling, standing),
      keepMinutes: (standing) => keepMinutes(telling, standing),
    };
    const around = { speech: speech('en-GB', {}), place: aPlace(), zone: 'UTC', policy: aPolicy() };
    return (press: Press) => answerTo(press, { ...around, services: { ...services, gestures } });
  };
  /** As a tab knows it that has seen none of its steps. */
  const unseen = async () => {
    const entries = await ledger.browser('h9').log.readSince(instant(0));
    const reservation = entries.filter(isReservation).find(({ entry }) => entry.id === asked.id);
    if (!reservation) throw new Error('Nothing is reserved');
    return standingOf(reservation, []);
  };
  return { ...ledger, ...field, open, unseen };
}

const GIVEN = { isGiven: true, message: { tone: 'success' } };

test('what runs already is not added again by a tab that did not see that', async () => {
  const { open, unseen, pass, minutes } = tabs();
  await open('h1')({ kind: 'give', asked });
  const standing = await unseen();
  pass(2 * MINUTE_MS);

  expect(await open('h2')({ kind: 'try-again', standing })).toMatchObject(GIVEN);

  expect(minutes()).toBe(15);
});

test('the same press in another tab adds nothing either', async () => {
  const { open, pass, minutes } = tabs();
  await open('h1')({ kind: 'give', asked });
  pass(2 * MINUTE_MS);

  expect(await open('h2')({ kind: 'give', asked })).toMatchObject(GIVEN);

  expect(minutes()).toBe(15);
});

test('what is issued by the second press is added by it, beside the minutes that the ticket has', async () => {
  const { open, unseen, pass, minutes } = tabs(5);
  await open('h1', { ...madeHere, issue: () => Promise.reject(new Error('no answer')) })({ kind: 'give', asked });
  const standing = await unseen();
  pass(2 * MINUTE_MS);

  expect(await open('h2')({ kind: 'try-again', standing })).toMatchObject(GIVEN);

  expect(minutes()).toBe(20);
});

test('what runs though the ticket was never told is added, beside what others gave', async () => {
  const { open, unseen, pass, minutes } = tabs();
  await open('h0')({ kind: 'give', asked: { ...asked, id: reservationId('r-earlier') } });
  pass(20 * MINUTE_MS);
  await open('h1', madeHere, 'not-told')({ kind: 'give', asked });
  const standing = await unseen();
  pass(2 * MINUTE_MS);

  expect(await open('h2')({ kind: 'try-again', standing })).toMatchObject(GIVEN);

  expect(minutes()).toBe(30);
});
