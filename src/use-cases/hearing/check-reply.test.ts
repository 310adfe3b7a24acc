import { instantOf } from '../../domain/time';
import type { Fact } from '../../domain/conversation/facts/fact';
import { ticketId } from '../../domain/ids';
import { ENGLISH } from '../../../test/support/languages';
import { CALM } from '../../../test/support/moods';
import type { Said } from '../../ports/ticket-words';
import { checkReply } from './check-reply';
import type { Heard } from './heard';
import { textReader } from './text-reader';

const order: Fact = {
  ...{ kind: 'order', value: 'EX-48213', channel: 'email', firstWords: 'My order', ticket: ticketId(1) },
  at: instantOf('2026-11-20T10:00:00Z'),
};
const heard: Heard = {
  ...{ facts: [order], promises: [], apologies: [], customerTexts: ['Where is EX-48213?'], tag: 'en' },
  ...{ mood: { ...CALM, problem: 'some', situations: ['lost'] }, language: ENGLISH },
  reader: textReader(ENGLISH, { name: 'Ada', patterns: '' }),
};
const said: Said = { subject: 'Where is it?', channel: 'email', tags: [], conversation: [] };
const COLD = 'Calm down. What is your order number?';

const check = (draft: string, changes: { heard?: Partial<Heard>; said?: Partial<Said>; isPublic?: boolean } = {}) =>
  checkReply(draft, {
    said: { ...said, ...changes.said },
    heard: { ...heard, ...changes.heard },
    isPublic: changes.isPublic ?? true,
  });

test('a reply is told what it asks for again and what it says coldly', () => {
  const { again, hints } = check(COLD);

  expect(again).toEqual([order]);
  expect(hints.map(({ kind }) => kind)).toContain('harmful');
});

test('a reply is told what it does already', () => {
  expect([...check('I am sorry that we lost your parcel.').acts]).toContain('apologise');
});

test.each([
  ['is spoken', COLD, { said: { channel: 'phone' } }],
  ['the customer will not read', COLD, { isPublic: false }],
  ['is in another language', 'Beruhigen Sie sich. Wie lautet Ihre Bestellnummer? Wir haben sie nicht gefunden.', {}],
  ['is empty', ' \n', {}],
] as const)('nothing is said of a reply that %s', (_, draft, changes) => {
  expect(check(draft, changes)).toEqual({ acts: new Set(), again: [], hints: [] });
});

test('in chat, only what hurts and what was told is said', () => {
  const { again, hints } = check(`${COLD} We will look into it.`, { said: { channel: 'chat' } });

  expect(again).toEqual([order]);
  expect(hints.map(({ kind }) => kind)).toEqual(['harmful']);
});
