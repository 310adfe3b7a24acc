import { ENGLISH } from '../../../test/support/languages';
import type { Turn } from '../../domain/conversation/conversation';
import { factsOf } from '../../domain/conversation/facts/facts-of';
import type { Contact } from '../../domain/customer/contact';
import { ticketId } from '../../domain/ids';
import { instantOf } from '../../domain/time';
import { textReader } from './text-reader';
import { ourOpenTurns, sourcesIn, type TextsHeard } from './texts-heard';

const turn = (text: string, changes: Partial<Turn> = {}): Turn => ({
  ...{ by: 'customer', isPublic: true, channel: 'email', at: instantOf('2026-11-20T10:00:00Z'), text },
  ...changes,
});
const contact = (id: number, said: string): Contact => ({
  ...{ ticket: ticketId(id), subject: `Subject ${id}`, channel: 'web', status: 'solved', said },
  at: instantOf('2026-11-10T10:00:00Z'),
});
const earlier = instantOf('2026-11-01T10:00:00Z');
const texts: TextsHeard = {
  ticket: ticketId(1),
  conversation: [
    turn('My order is EX-1.'),
    turn('I will write tomorrow.', { by: 'us' }),
    turn('Psst', { isPublic: false }),
  ],
  listed: [contact(1, 'My order is EX-1.'), contact(2, 'Two'), contact(3, 'Three')],
  past: [{ ticket: ticketId(3), turns: [turn('Mine is EX-3.'), turn('I will call.', { by: 'us', at: earlier })] }],
};
const reader = textReader(ENGLISH, { name: 'Ada', patterns: '' });

test('a customer is heard in the ticket, in the list and in the comments, in each place once', () => {
  expect(sourcesIn(texts, reader).map(({ ticket, text, is }) => [Number(ticket), text, is])).toEqual([
    [1, 'My order is EX-1.', 'turn'],
    [2, 'Subject 2\nTwo', 'description'],
    [3, 'Mine is EX-3.', 'turn'],
  ]);
});

test('a new ticket has only what was before', () => {
  expect(
    sourcesIn({ ...texts, ticket: undefined, conversation: [] }, reader).map(({ ticket }) => Number(ticket)),
  ).toEqual([1, 2, 3]);
});

test("of a chat in the list, the customer's lines are heard, and of messaging nothing", () => {
  const said =
    'Chat started on 2026-11-10\n\n(12:03:11) Ada: My order is EX-48213.\n(12:04:00) Bo: Is it order EX-48214?';
  const chat: Contact = { ...contact(2, said), channel: 'chat' };
  const bot: Contact = { ...contact(3, 'Conversation with Ada, order EX-48215'), channel: 'messaging' };
  const facts = factsOf(sourcesIn({ ...texts, conversation: [], listed: [chat, bot], past: [] }, reader), [
    ENGLISH.facts,
  ]);

  expect(facts.map(({ value }) => value)).toEqual(['EX-48213']);
});

test('our own public words are in order of time, over all tickets', () => {
  expect(ourOpenTurns(texts, reader).map(({ text }) => text)).toEqual(['I will call.', 'I will write tomorrow.']);
});

test('what we said on a ticket whose outcome the customer called good is nothing that they wait for', () => {
  const listed = [contact(1, 'My order is EX-1.'), { ...contact(3, 'Three'), satisfaction: 'good' as const }];

  expect(ourOpenTurns({ ...texts, listed }, reader).map(({ text }) => text)).toEqual(['I will write tomorrow.']);
});
