import { reservationId } from '../../../src/domain/ids';
import { HOUR_MS, later } from '../../../src/domain/time';
import type { CallBrief } from '../../../src/ports/call-tasks';
import { requestFor } from '../../../src/app/components/gestures/occasion';
import { aroundTicket } from '../../matrix/around';
import { aHouse, PAST_A_HOLD_MS, type House } from '../../matrix/house';
import { openTab, PLACE, type Tab } from '../../matrix/tab';

const house = aHouse();

const briefFor = (question: string): CallBrief => ({
  subject: 'Courtesy call',
  paragraphs: ['Call Cora.', question],
  ticket: { words: 'Ticket #1', url: 'https://sandbox.zendesk.com/agent/tickets/1' },
});

/** A call with a question in it whose task could not be made at first; answers the sidebar in which it was planned. */
async function plannedInVain(): Promise<{ readonly tab: Tab; readonly another: () => Promise<Tab> }> {
  await house.begin({}, true);
  const around = aroundTicket(house);
  const tab = await openTab(around);
  const wish = { kind: 'courtesy-call', due: later(house.now(), 5 * HOUR_MS) } as const;
  around.await('making it', { answer: { drop: true } });
  const asked = requestFor(PLACE, wish, 'late', reservationId('r-call'));
  const told = await tab.press({ kind: 'give', asked, details: { brief: briefFor('Ask how the kettle is.') } });
  expect(told).toMatchObject({ isGiven: false, isReserved: true });
  house.pass(PAST_A_HOLD_MS);
  return { tab, another: () => openTab(around) };
}

async function tryAgainIn(tab: Tab): Promise<void> {
  const [standing] = await tab.look();
  if (!standing) throw new Error('Nothing is reserved');
  expect(await tab.press({ kind: 'try-again', standing })).toMatchObject({ isGiven: true });
}

const words = ({ tasks, world }: House): readonly string[] =>
  tasks().flatMap(({ id }) => world.comments.where('ticket', id).map(({ body }) => body));

test('a call that is tried again in the sidebar where it was planned still says what was to be asked', async () => {
  const { tab } = await plannedInVain();

  await tryAgainIn(tab);

  expect(words(house)).toEqual([expect.stringContaining('Ask how the kettle is.')]);
});

test('in another one it says whom to call and when, and what was to be asked is lost', async () => {
  const { another } = await plannedInVain();

  await tryAgainIn(await another());

  expect(words(house)).toEqual([expect.stringMatching(/Cora/)]);
  expect(words(house)[0]).not.toContain('kettle');
});
