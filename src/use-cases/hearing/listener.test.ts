import { ENGLISH } from '../../../test/support/languages';
import type { Turn } from '../../domain/conversation/conversation';
import type { Contact } from '../../domain/customer/contact';
import { ticketId } from '../../domain/ids';
import { DAY_MS, instantOf, later } from '../../domain/time';
import type { Said } from '../../ports/ticket-words';
import { NOTHING_TOLD, type AroundTicket, type Speaker } from './heard';
import { listenerFor } from './listener';

const NOW = instantOf('2026-11-20T10:00:00Z');
const turn = (text: string, changes: Partial<Turn> = {}): Turn => ({
  ...{ by: 'customer', isPublic: true, channel: 'email', at: later(NOW, -DAY_MS), text },
  ...changes,
});
const said = (...conversation: readonly Turn[]): Said => ({
  subject: 'Where?',
  channel: 'email',
  tags: [],
  conversation,
});
const speaker: Speaker = { name: 'Ada', patterns: '', dismissed: [] };
const [here, before] = [ticketId(1), ticketId(2)];
const contact = (ticket: Contact['ticket'], days: number): Contact => ({
  ...{ ticket, subject: `Ticket ${ticket}`, channel: 'web', status: 'solved', said: 'My order is EX-48213.' },
  at: later(NOW, -days * DAY_MS),
});
const around: AroundTicket = {
  ...{ ticket: here, listed: [contact(here, 1), contact(before, 3)], past: [], zone: 'UTC', now: NOW, notTheSame: [] },
};
const listener = () => listenerFor(async (tag) => (tag === 'en' ? ENGLISH : undefined));
const angry = said(
  turn('This is ridiculous, where is my order EX-48213? I am so angry that nobody answers.'),
  turn('I am sorry about that. I will write to you tomorrow.', { by: 'us' }),
);

test('it hears how the words read, in which language they are and whether we said sorry', async () => {
  const heard = await listener().hear(angry, speaker);

  expect(heard).toMatchObject({ tag: 'en', isOurLanguage: true, apologies: [true] });
  expect(heard.mood.feeling).toBe('angry');
  expect(heard.quote).toBe('I am so angry that nobody answers');
});

test('what a customer repeats of our reply, without a mark, is not theirs', async () => {
  const ours = 'Thank you so much for your patience with us, your order 48213 ships on 3 December.';
  const listening = listener();
  const heard = await listening.hear(
    said(turn('When does it come?'), turn(ours, { by: 'us' }), turn(`Then I shall wait for it.\n\n${ours}`)),
    speaker,
  );

  expect(heard).toMatchObject({ tag: 'en', hasThanked: false });
  expect((await listening.tell({ ...around, listed: [] })).facts).toEqual([]);
});

test('words to which somebody said not so are not heard', async () => {
  const heard = await listener().hear(angry, speaker);
  const dismissed = heard.mood.evidence.map(({ words }) => words);

  expect((await listener().hear(angry, { ...speaker, dismissed })).mood.evidence).toEqual([]);
});

test('what was told and promised is told after it was heard, with the contacts about the same', async () => {
  const listening = listener();
  await listening.hear(angry, speaker);
  const { facts, promises, repeat } = await listening.tell(around);

  expect(facts.map(({ kind, value }) => `${kind} ${value}`)).toContain('order EX-48213');
  expect(promises.map(({ words, isOverdue }) => [words, isOverdue])).toEqual([['I will write to you tomorrow', false]]);
  expect(repeat?.contacts.map(({ ticket }) => ticket)).toEqual([before, here]);
});

test('a contact of which somebody said that it is another matter is no repeat', async () => {
  const listening = listener();
  await listening.hear(angry, speaker);

  expect((await listening.tell({ ...around, notTheSame: [before] })).repeat).toBeUndefined();
});

test('a promise says where it was made, and is kept where the customer thanked us when it was due', async () => {
  const listening = listener();
  const made = turn('I will refund you by Friday.', { by: 'us', at: instantOf('2026-11-04T10:00:00Z') });
  const thanks = (at: string) => turn('Thank you so much for your help!', { at: instantOf(at) });
  const past = ticketId(2);
  const promised = async (...turns: readonly Turn[]) => {
    await listening.hear(said(turn('Where is my order EX-48213? I still wait for it.')), speaker);
    return (await listening.tell({ ...around, past: [{ ticket: past, turns: [made, ...turns] }] })).promises;
  };

  expect(await promised()).toMatchObject([{ ticket: past }]);
  expect(await promised(thanks('2026-11-04T12:00:00Z'))).toHaveLength(1);
  expect(await promised(thanks('2026-11-09T12:00:00Z'))).toEqual([]);
});

test('a draft is checked against what was heard last', async () => {
  const listening = listener();
  const { mood } = await listening.hear(angry, speaker);
  const { facts } = await listening.tell(around);
  const check = () =>
    listening.check('What is your order number?', { mood, facts, ticket: around.ticket, isPublic: true });

  expect((await check()).again).toMatchObject([{ value: 'EX-48213' }]);
  await listening.hear(
    said(turn('Wo bleibt meine Bestellung? Ich warte schon seit drei Wochen auf das Paket.')),
    speaker,
  );
  expect((await check()).again).toEqual([]);
});

test('in a language that is not ours nothing is told', async () => {
  const listening = listener();
  const heard = await listening.hear(said(turn('注文した商品がまだ届いていません。どうなっていますか。')), speaker);

  expect(heard).toMatchObject({ tag: 'ja', isOurLanguage: false, mood: { feeling: 'unsure', isForeign: true } });
  expect(await listening.tell(around)).toEqual(NOTHING_TOLD);
});

test('nothing is told before anything was heard', async () => {
  expect(await listener().tell(around)).toEqual(NOTHING_TOLD);
});

test('all that goes in and comes out can be handed from one thread to another', async () => {
  const listening = listener();
  const heard = await listening.hear(structuredClone(angry), structuredClone(speaker));
  const told = await listening.tell(structuredClone(around));
  const check = await listening.check('Calm down.', {
    ...{ mood: heard.mood, facts: told.facts },
    ...{ ticket: around.ticket, isPublic: true },
  });

  expect(structuredClone({ heard, told, check })).toEqual({ heard, told, check });
});
