import { aReservation } from '../../../test/support/ledger-samples';
import { aLedgerInMemory } from '../../../test/support/one-browser';
import { MINUTE_MS } from '../../domain/time';
import type { ExtraMinutes } from '../../ports/extra-minutes';
import { endExtraTime } from './end-extra-time';

const fifteen = aReservation({ gift: { kind: 'extra-time', minutes: 15 } });

function aTicket(answer: 'added' | 'no-field' | Error = 'added') {
  const added: number[] = [];
  const extraMinutes: ExtraMinutes = {
    add: async (minutes) => {
      if (answer instanceof Error) throw answer;
      if (answer === 'added') added.push(minutes);
      return answer;
    },
  };
  return { added, extraMinutes, report: () => undefined };
}

async function started() {
  const ledger = aLedgerInMemory();
  return { ...ledger, before: await ledger.issue(fifteen, 'extra-time') };
}

test('stopped early, the minutes used are completed and told to the ticket', async () => {
  const { pass, before, browser, standing } = await started();
  const ticket = aTicket();
  pass(3.5 * MINUTE_MS);

  expect(await endExtraTime({ ...browser('h1'), ...ticket }, before)).toEqual({
    kind: 'ended',
    minutes: 4,
    field: 'added',
  });

  expect(standing()).toMatchObject({ status: 'completed', minutesUsed: 4 });
  expect(ticket.added).toEqual([4]);
});

test('found over after a night, it is the time that was given and no more', async () => {
  const { pass, before, browser } = await started();
  pass(600 * MINUTE_MS);

  expect(await endExtraTime({ ...browser('h2'), ...aTicket() }, before)).toMatchObject({ kind: 'ended', minutes: 15 });
});

test('ended in two frames, one of them tells the ticket', async () => {
  const { pass, before, browser } = await started();
  const ticket = aTicket();
  pass(15 * MINUTE_MS);

  const ends = await Promise.all(['h1', 'h2'].map((hand) => endExtraTime({ ...browser(hand), ...ticket }, before)));

  expect(ends.filter(({ kind }) => kind === 'ended')).toHaveLength(1);
  expect(ticket.added).toEqual([15]);
  expect(await endExtraTime({ ...browser('h3'), ...ticket }, before)).toEqual({ kind: 'was-ended' });
  expect(ticket.added).toEqual([15]);
});

test.each([
  ['has no field', 'no-field' as const, 'no-field'],
  ['cannot be reached', new Error('gone'), 'not-added'],
])('where the ticket %s the time is ended all the same', async (_, answer, field) => {
  const { before, browser, standing } = await started();

  expect(await endExtraTime({ ...browser('h1'), ...aTicket(answer) }, before)).toMatchObject({ kind: 'ended', field });
  expect(standing().status).toBe('completed');
});
