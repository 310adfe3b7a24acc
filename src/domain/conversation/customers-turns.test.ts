import { instantOf, later, MINUTE_MS } from '../time';
import type { Conversation, Turn } from './conversation';
import { customersTurns } from './customers-turns';

const turns = (...said: readonly (string | Partial<Turn>)[]): Conversation =>
  said.map((turn, minute) => ({
    ...{ by: 'customer', isPublic: true, channel: 'email', text: '' },
    at: later(instantOf('2026-11-20T10:00:00Z'), minute * MINUTE_MS),
    ...(typeof turn === 'string' ? { text: turn } : turn),
  }));
const textsOf = (conversation: Conversation, name?: string) =>
  customersTurns(conversation, name).map(({ text }) => text);

test("only the customer's public turns are theirs, and only what they wrote themselves", () => {
  const conversation = turns(
    'Where is it?\n\n> You wrote this.',
    { by: 'us', text: 'On its way.' },
    { by: 'other', text: 'Me too.' },
    { isPublic: false, text: 'They sounded sad.' },
    '> You wrote that.',
    'Thanks!',
  );

  expect(textsOf(conversation)).toEqual(['Where is it?', 'Thanks!']);
  expect(customersTurns(conversation)[0]).toEqual({ ...conversation[0], text: 'Where is it?' });
});

test('lines that we wrote before are left out, unless one is so short that it may be theirs', () => {
  const ours = 'Hello Ada,\nWe received your request 4711 today.\nHow did you like our service?\nThank you!';
  const text =
    'It was fine.\nThank you!\nHow did  you like our service?\nWe received your request 4711 today.\nHello Ada,';

  expect(textsOf(turns({ by: 'us', text: ours }, text))).toEqual(['It was fine.\nThank you!\nHello Ada,']);
});

test('lines that we repeat from the customer, or keep to ourselves, are still theirs', () => {
  const text = 'My order 48213 has not arrived yet.';

  expect(textsOf(turns(text, { by: 'us', text }))).toEqual([text]);
  expect(textsOf(turns({ by: 'us', text, isPublic: false }, text))).toEqual([text]);
});

test('of a chat, the lines of the name that is asked for are theirs', () => {
  const conversation = turns('(12:03:11) Ada: Hello\n(12:03:40) Bo: Hello, Ada!');

  expect(textsOf(conversation, 'Ada')).toEqual(['Hello']);
  expect(textsOf(conversation, 'Bo')).toEqual(['Hello, Ada!']);
});

test.each([
  ['Transcript (caller only): "It is about the casserole."', 'It is about the casserole.'],
  ['Transcription: It is about the casserole.', 'It is about the casserole.'],
  ['Mitschrift (nur Anrufer): „Es geht um den Bräter.“', 'Es geht um den Bräter.'],
  ['Transcript: "One." And "two."', '"One." And "two."'],
  ['The transcript: it is wrong.', 'The transcript: it is wrong.'],
])('on the phone, what labels a call is not said by the caller: %s', (text, said) => {
  expect(textsOf(turns({ channel: 'phone', text }))).toEqual([said]);
  expect(textsOf(turns(text))).toEqual([text]);
});

test('what was taken from a conversation is not taken again', () => {
  const conversation = turns('Where is it?');

  expect(customersTurns(conversation, 'Ada')).toBe(customersTurns(conversation, 'Ada'));
});
