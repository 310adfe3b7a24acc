import { instantOf } from '../../domain/time';
import type { Mood } from '../../domain/conversation/mood/mood';
import type { Channel } from '../../domain/customer/channel';
import type { Fact } from '../../domain/conversation/facts/fact';
import { ticketId } from '../../domain/ids';
import { ENGLISH } from '../../../test/support/languages';
import { CALM } from '../../../test/support/moods';
import type { Said } from '../../ports/ticket-words';
import { checkReply } from './check-reply';
import { textReader } from './text-reader';

const order: Fact = {
  ...{ kind: 'order', value: 'EX-48213', channel: 'email', firstWords: 'My order', ticket: ticketId(1) },
  at: instantOf('2026-11-20T10:00:00Z'),
};
const said: Said = { subject: 'Where is it?', channel: 'email', tags: [], conversation: [] };
const reader = textReader(ENGLISH, { name: 'Ada', patterns: '' });
const mood: Mood = { ...CALM, problem: 'some', situations: ['lost'] };
const COLD = 'Calm down. What is your order number?';

const check = (
  draft: string,
  { channel = said.channel, isPublic = true }: { channel?: Channel; isPublic?: boolean } = {},
) =>
  checkReply(draft, { mood, facts: [order], ticket: order.ticket, isPublic }, { said: { ...said, channel }, reader });

test('a reply is told what it asks for again and what it says coldly', () => {
  const { again, hints } = check(COLD);

  expect(again).toEqual([order]);
  expect(hints.map(({ kind }) => kind)).toContain('harmful');
});

test('a reply is told what it does already', () => {
  expect([...check('I am sorry that we lost your parcel.').acts]).toContain('apologise');
});

test.each([
  ['is spoken', COLD, { channel: 'phone' }],
  ['the customer will not read', COLD, { isPublic: false }],
  ['is in another language', 'Beruhigen Sie sich. Wie lautet Ihre Bestellnummer? Wir haben sie nicht gefunden.', {}],
  ['is empty', ' \n', {}],
] as const)('nothing is said of a reply that %s', (_, draft, changes) => {
  expect(check(draft, changes)).toEqual({ acts: new Set(), again: [], hints: [] });
});

test('in chat, only what hurts and what was told is said', () => {
  const { again, hints } = check(`${COLD} We will look into it.`, { channel: 'chat' });

  expect(again).toEqual([order]);
  expect(hints.map(({ kind }) => kind)).toEqual(['harmful']);
});

test('what was told on this ticket answers before what was told on others, and alone', () => {
  const here: Fact = { ...order, value: 'EX-58410' };
  const named: Fact = { ...order, value: 'EX-58377', of: 'purchase', ticket: ticketId(2) };
  const again = (facts: readonly Fact[]) =>
    checkReply(
      'Could you tell me the order number?',
      { mood, facts, ticket: order.ticket, isPublic: true },
      {
        said,
        reader,
      },
    ).again;

  expect(again([named, here])).toEqual([here]);
  expect(again([named])).toEqual([named]);
});
