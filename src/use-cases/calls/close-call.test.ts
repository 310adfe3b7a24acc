import { callsIn } from '../../../test/support/call-records';
import { aReservation, CALL, noon } from '../../../test/support/ledger-samples';
import { aLedgerInMemory } from '../../../test/support/one-browser';
import type { CallOutcome } from '../../domain/call/call-outcome';
import { calendarDayAt } from '../../domain/time';
import type { CallTasks } from '../../ports/call-tasks';
import { HelpdeskFailure } from '../../ports/helpdesk';
import { takeInHand } from '../ledger/step-book';
import { closeCall } from './close-call';

const call = aReservation({ gift: CALL });
const on = calendarDayAt(noon, 'UTC');

interface Situation {
  readonly finished?: 'noted' | 'closed' | Error;
  readonly isSetUp?: boolean;
}

async function planned({ finished = 'closed', isSetUp = true }: Situation = {}) {
  const ledger = aLedgerInMemory();
  const before = await ledger.issue(call, 'task/77');
  const notes: unknown[] = [];
  const told: unknown[] = [];
  const tasks: CallTasks = {
    canWithdraw: true,
    issue: async () => ({ kind: 'issued', reference: 'task/77' }),
    find: async () => 'task/77',
    withdraw: async () => 'withdrawn',
    finish: async ({ id }, reference, { outcome, words }) => {
      if (finished instanceof Error) throw finished;
      notes.push([id, reference, outcome, words]);
      return finished;
    },
  };
  const records = callsIn({ isSetUp });
  const around = { records, tasks, report: (error: unknown) => told.push(error) };
  const close = (outcome: CallOutcome, hand = 'h1', browser = ledger.browser(hand)) =>
    closeCall({ ...browser, ...around }, before, { outcome, on, words: 'So it was.' });
  return { ...ledger, before, close, notes, told, consent: async () => (await records.read(call.customer)).consent };
}

test.each(['reached', 'no-answer'] as const)(
  '%s ends the call and its task, and changes nothing of the consent',
  async (outcome) => {
    const { close, standing, notes, consent } = await planned();

    expect(await close(outcome)).toEqual({ kind: 'closed', task: 'closed' });

    expect(standing()).toMatchObject({ status: 'completed', callOutcome: outcome });
    expect(notes).toEqual([['r1', 'task/77', outcome, 'So it was.']]);
    expect(await consent()).toEqual({ kind: 'none' });
  },
);

test('who does not want to be called again is noted so, with the day and the ticket', async () => {
  const { close, standing, consent } = await planned();

  expect(await close('do-not-call-again')).toMatchObject({ kind: 'closed' });

  expect(await consent()).toEqual({ kind: 'do-not-call', on, ticket: call.ticket });
  expect(standing().status).toBe('completed');
});

/** A call whose end never reaches the ledger. */
async function unendable() {
  const desk = await planned();
  const one = desk.browser('h1');
  const failure = new Error('No answer');
  const log = { ...one.log, append: () => Promise.reject(failure) };
  return { ...desk, failure, end: (outcome: CallOutcome) => desk.close(outcome, 'h1', { ...one, log }) };
}

test('where the end of the call cannot be noted, the wish is kept and told so', async () => {
  const { end, standing, told, consent, failure } = await unendable();

  expect(await end('do-not-call-again')).toEqual({ kind: 'only-refused' });

  expect([standing().status, told]).toEqual(['issued', [failure]]);
  expect(await consent()).toEqual({ kind: 'do-not-call', on, ticket: call.ticket });
});

test('of another outcome it is the ledger that says that it could not be noted', async () => {
  const { end, consent, failure } = await unendable();

  await expect(end('reached')).rejects.toThrow(failure);
  expect(await consent()).toEqual({ kind: 'none' });
});

test('a wish that is said after the call was closed is kept all the same', async () => {
  const { close, consent } = await planned();
  await close('reached');

  expect(await close('do-not-call-again')).toEqual({ kind: 'only-refused' });
  expect(await consent()).toMatchObject({ kind: 'do-not-call' });
});

test('where that wish cannot be kept the call stays open', async () => {
  const { close, standing, notes } = await planned({ isSetUp: false });

  expect(await close('do-not-call-again')).toEqual({ kind: 'not-set-up' });

  expect([standing().status, notes]).toEqual(['issued', []]);
});

test('a task that cannot be reached stays open, and the call is done', async () => {
  const failure = new HelpdeskFailure('no', 'no-answer');
  const { close, standing, told } = await planned({ finished: failure });

  expect(await close('reached')).toEqual({ kind: 'closed', task: 'left-open' });

  expect([standing().status, told]).toEqual(['completed', [failure]]);
});

test('closed by two at once, it is noted once', async () => {
  const { close, notes } = await planned();

  const closed = await Promise.all([close('reached'), close('no-answer', 'h2')]);
  expect(await close('reached', 'h3')).toEqual({ kind: 'was-ended' });

  expect(closed.map(({ kind }) => kind)).toContain('closed');
  expect(notes).toHaveLength(1);
});

test('a call that somebody is taking back is not closed', async () => {
  const { close, before, browser, pass, notes } = await planned();
  pass(61_000);
  const other = browser('h2');
  await takeInHand(other, before, other.hand, 'take-back');

  expect(await close('reached')).toEqual({ kind: 'not-now' });
  expect(notes).toEqual([]);
});
