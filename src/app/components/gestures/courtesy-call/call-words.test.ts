import { lateEnglish } from '../../../../../test/support/late-spoken';
import { ticketId } from '../../../../domain/ids';
import { instantOf } from '../../../../domain/time';
import { callBrief, callRefusalWords, closedWords, outcomeNote } from './call-words';

const call = {
  customer: 'Sato',
  due: instantOf('2026-11-24T01:00:00Z'),
  zone: 'Asia/Tokyo',
  question: ' Is it warm? ',
  ticket: ticketId(190),
  url: 'https://sandbox.zendesk.com/agent/tickets/190',
};

test('a task says whom to call, when by their clock, and what to ask', async () => {
  const brief = callBrief(await lateEnglish(), call);

  expect(brief).toMatchObject({
    subject: 'Courtesy call: Sato',
    ticket: { words: 'The ticket: #190', url: call.url },
  });
  expect(brief.paragraphs[0]).toMatch(/^Call Sato: Tue,? 24 Nov,? 10:00 \(Asia\/Tokyo\)\.$/);
  expect(brief.paragraphs[2]).toBe('Ask: Is it warm?');
});

test('where nothing is to be asked nothing is said of it', async () => {
  const { paragraphs } = callBrief(await lateEnglish(), { ...call, question: ' ' });

  expect(paragraphs[2]).toBe('');
});

test('a task that stays open is told beside the call that is done', async () => {
  const speech = await lateEnglish();

  expect(closedWords(speech, { kind: 'closed', task: 'closed' })).toBe('The call is done.');
  expect(closedWords(speech, { kind: 'closed', task: 'left-open' })).toMatch(/solve it in Zendesk/);
  expect(closedWords(speech, { kind: 'not-set-up' })).toMatch(/could not be kept/);
});

test.each(['do-not-call', 'unreadable', 'not-agreed', 'zone-unknown', 'outside-hours', 'past', 'not-set-up'] as const)(
  'why nothing was planned is said: %s',
  async (refusal) => {
    expect(callRefusalWords(await lateEnglish(), refusal)).toMatch(/\w.*\.$/);
  },
);

test('colleagues read in the task that nobody is to call again', async () => {
  expect(outcomeNote(await lateEnglish(), 'do-not-call-again')).toMatch(/does not want to be called again/);
});
