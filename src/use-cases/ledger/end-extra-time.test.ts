import { aTicketField } from '../../../test/support/extra-minutes';
import { aReservation } from '../../../test/support/ledger-samples';
import { aLedgerInMemory } from '../../../test/support/one-browser';
import { MINUTE_MS } from '../../domain/time';
import type { ExtraMinutes } from '../../ports/extra-minutes';
import type { CompletingParts } from './complete-gesture';
import { endExtraTime } from './end-extra-time';

const fifteen = aReservation({ gift: { kind: 'extra-time', minutes: 15 } });

/** A page that answers from the second time on. */
function aSleeper(page: ExtraMinutes): ExtraMinutes {
  let isAwake = false;
  return {
    change: async (...asked) => {
      if (isAwake) return page.change(...asked);
      isAwake = true;
      throw new Error('The page sleeps');
    },
  };
}

/** A browser whose entries never reach the log. */
function withoutAnswer(one: CompletingParts): CompletingParts {
  return { ...one, log: { ...one.log, append: async () => Promise.reject(new Error('No answer')) } };
}

/** Extra time that runs, and the ticket with what is in its field. */
async function started(inField = 15) {
  const ledger = aLedgerInMemory();
  return { ...ledger, before: await ledger.issue(fifteen, 'extra-time'), field: aTicketField(inField) };
}

test('stopped early, the minutes used are completed and the ticket has no more', async () => {
  const { pass, before, browser, standing, field } = await started();
  pass(3.5 * MINUTE_MS);

  expect(await endExtraTime({ ...browser('h1'), ...field }, before)).toEqual({
    kind: 'ended',
    minutes: 4,
    field: 'told',
  });

  expect(standing()).toMatchObject({ status: 'completed', minutesUsed: 4 });
  expect(field.minutes()).toBe(4);
});

test('found over after a night, it is the time that was given, which the ticket has had since', async () => {
  const { pass, before, browser, field } = await started();
  pass(600 * MINUTE_MS);

  expect(await endExtraTime({ ...browser('h2'), ...field }, before)).toMatchObject({ kind: 'ended', minutes: 15 });
  expect(field.minutes()).toBe(15);
});

test.each([
  ['lost with its page', 0, 4],
  ['beside minutes of others', 35, 24],
])('a draft %s is put right', async (_, inField, after) => {
  const { pass, before, browser, field } = await started(inField);
  pass(3.5 * MINUTE_MS);

  await endExtraTime({ ...browser('h1'), ...field }, before);

  expect(field.minutes()).toBe(after);
});

test('ended in two frames, one of them ends it and the ticket has what was used', async () => {
  const { pass, before, browser, field } = await started();
  pass(3.5 * MINUTE_MS);

  const ends = await Promise.all(['h1', 'h2'].map((hand) => endExtraTime({ ...browser(hand), ...field }, before)));

  expect(ends.filter(({ kind }) => kind === 'ended')).toHaveLength(1);
  expect(field.minutes()).toBe(4);
  pass(5 * MINUTE_MS);
  expect(await endExtraTime({ ...browser('h3'), ...field }, before)).toEqual({ kind: 'was-ended' });
  expect(field.minutes()).toBe(4);
});

test('where it could not be ended the ticket keeps what runs', async () => {
  const { pass, before, browser, field } = await started(20);
  pass(3.5 * MINUTE_MS);

  await expect(endExtraTime({ ...withoutAnswer(browser('h1')), ...field }, before)).rejects.toThrow('No answer');

  expect(field.minutes()).toBe(20);
});

test('what the ticket was not told is not taken back from it when the end fails, too', async () => {
  const { pass, before, browser, field } = await started(15);
  pass(3.5 * MINUTE_MS);

  await expect(
    endExtraTime({ ...withoutAnswer(browser('h1')), ...field, extraMinutes: aSleeper(field.extraMinutes) }, before),
  ).rejects.toThrow('No answer');

  expect(field.minutes()).toBe(15);
});

test('a ticket that did not answer at first is told once more', async () => {
  const { pass, before, browser, field } = await started(15);
  pass(3.5 * MINUTE_MS);

  const ended = await endExtraTime({ ...browser('h1'), ...field, extraMinutes: aSleeper(field.extraMinutes) }, before);

  expect(ended).toEqual({ kind: 'ended', minutes: 4, field: 'told' });
  expect(field.minutes()).toBe(4);
});

test.each(['no-field', 'not-told'] as const)(
  'where the ticket answers %s the time is ended all the same',
  async (answer) => {
    const { before, browser, standing } = await started();

    expect(await endExtraTime({ ...browser('h1'), ...aTicketField(15, answer) }, before)).toMatchObject({
      kind: 'ended',
      field: answer,
    });
    expect(standing().status).toBe('completed');
  },
);
