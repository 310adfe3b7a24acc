import fc from 'fast-check';
import { MOOD_LANGUAGES } from '../../../../test/support/mood-languages';
import { instant } from '../../time';
import type { Conversation, Turn } from '../conversation';
import { readMood, type KnownForMood } from './read-mood';

const KNOWN: KnownForMood = { languages: MOOD_LANGUAGES, localeHint: 'en-GB' };

function said(...texts: readonly (string | Partial<Turn>)[]): Conversation {
  return texts.map((turn, day) => ({
    by: 'customer',
    isPublic: true,
    channel: 'email',
    at: instant(day * 86_400_000),
    ...(typeof turn === 'string' ? { text: turn } : { text: '', ...turn }),
  }));
}

const reads = (text: string, known: Partial<KnownForMood> = {}) => readMood(said(text), { ...KNOWN, ...known });

test.each([
  ['How do I change the address of my order?', 'none', 'calm', 0],
  ['My kettle arrived broken. Could you send another one?', 'serious', 'calm', 0],
  ['I was charged twice for one order. Could you look into it? Thanks', 'serious', 'calm', 0],
  ['I cannot log in since this morning.', 'some', 'calm', 0],
  ['This is outrageous! I am furious about how you treat people.', 'serious', 'angry', 3],
  ['I am very disappointed, I expected better from you.', 'none', 'disappointed', 2],
  ['I am really worried that the parcel will not be here before the wedding.', 'none', 'worried', 2],
  ['I am confused, the instructions make no sense to me.', 'none', 'confused', 2],
  ['Thank you so much, you are wonderful! It works now.', 'none', 'grateful', 3],
  ['Thanks for nothing.', 'none', 'disappointed', 2],
  ['Could you tell me your opening hours? Thanks in advance for your help!', 'none', 'calm', 0],
  ['Wie kann ich meine Adresse ändern? Vielen Dank im Voraus!', 'none', 'calm', 0],
  ['Mir wurde der Betrag doppelt abgebucht. Bitte erstatten Sie ihn.', 'serious', 'calm', 0],
  ['Die App funktioniert seit gestern nicht mehr. Können Sie mir helfen?', 'serious', 'calm', 0],
  ['Eine Frechheit! Ich bin stinksauer, seit Wochen antwortet niemand.', 'serious', 'angry', 3],
  ['Ich bin wirklich enttäuscht von Ihrem Service, ich hatte mehr erwartet.', 'none', 'disappointed', 2],
  ['Ich mache mir große Sorgen, ob die Medikamente rechtzeitig da sind.', 'none', 'worried', 1],
  ['Ich bin verwirrt, die Anleitung ist unklar.', 'none', 'confused', 2],
  ['Vielen Dank für die schnelle Hilfe, jetzt funktioniert alles wieder!', 'none', 'grateful', 1],
  ['Na toll, schon wieder das falsche Teil. Danke für nichts.', 'serious', 'disappointed', 3],
  ['I still can’t get a picture from the machine.', 'serious', 'calm', 0],
  ['It crapped out only after a week.', 'serious', 'calm', 0],
  ['They needed three weeks, and it still hadn’t shipped.', 'serious', 'calm', 0],
  ['The lid popped off.', 'serious', 'calm', 0],
  ['The manual is poorly written and the menu far too complex.', 'serious', 'disappointed', 1],
  ['The dial is hard to read.', 'none', 'disappointed', 1],
  ['It is not what I expected.', 'none', 'disappointed', 1],
  ['I cant get it to work, the app dont load.', 'serious', 'calm', 0],
  ['It does not disappoint, and I never had a problem with it.', 'none', 'grateful', 1],
  ['I ordered two by mistake. I don’t care which of them you send.', 'some', 'calm', 0],
  ['Please ignore my last message.', 'none', 'calm', 0],
  ['Do I need to worry about it? I have never heard of it.', 'none', 'calm', 0],
  ['After the accident I was hospitalized. Is a strike or a theft covered by the insurance?', 'none', 'calm', 0],
  ['I do not mind the rain. I wish to complain about the rest.', 'none', 'disappointed', 1],
  ['A delightful lamp, reliable and polite people.', 'none', 'grateful', 2],
  ['We won’t be back until Monday.', 'none', 'calm', 0],
  ['My son is down with a cold, and the shop is just after the bridge.', 'none', 'calm', 0],
  ['Has the price gone down?', 'none', 'calm', 0],
  ['If they don’t fit, what do I do?', 'none', 'calm', 0],
  ['You are way too kind!', 'none', 'grateful', 1],
  ['I hate this app.', 'none', 'angry', 2],
  ['My neighbours hate surprises.', 'none', 'disappointed', 1],
  ['I am frustrated.', 'none', 'disappointed', 2],
  ['Die Lampe hat nur zwei Tage gehalten.', 'serious', 'calm', 0],
  ['Die Schuhe passen leider überhaupt nicht, können Sie sie umtauschen?', 'some', 'calm', 0],
  ['Nach dem Unfall bin ich krank. Wie melde ich den Schaden, und wer war noch Opfer?', 'none', 'calm', 0],
  ['Ich bin enttäuscht.', 'none', 'disappointed', 2],
])('"%s" is a problem: %s, and reads as %s, strength %i', (text, problem, feeling, strength) => {
  expect(reads(text)).toMatchObject({ problem, feeling, strength });
});

test.each([
  ['Awful. Awful. Awful.', 'Awful.'],
  ['😭😭😭😭😭 It is gone', '😭 It is gone'],
  ['Das ist schrecklich, schrecklich, schrecklich!', 'Das ist schrecklich!'],
])('a word said again says no more than once: %s', (again, once) => {
  expect(reads(again)).toMatchObject({ feeling: reads(once).feeling, strength: reads(once).strength });
});

test('who was ripped off lost money, and nothing broke', () => {
  expect(reads('I was ripped off.').situations).toEqual(['money']);
});

test.each([
  'The lid is a bit damaged, but the colour is right.',
  'Der Deckel ist etwas beschädigt, aber die Farbe stimmt.',
])('what happened is no less serious for soft words around it: %s', (text) => {
  expect(reads(text).problem).toBe('serious');
});

test('a problem that nobody names makes no feeling stronger, one that is named does', () => {
  expect(reads('I am annoyed, it won’t behave.').strength).toBe(1);
  expect(reads('I am annoyed, it stopped working.').strength).toBe(2);
});

test('what we wrote ourselves is not the customer’s, though their mail program quotes it without a mark', () => {
  const ours = 'I am so sorry, this is outrageous and you must be furious.';
  const conversation = said({ by: 'us', text: ours }, `When will it come?\n\n${ours}`);

  expect(readMood(conversation, KNOWN).feeling).toBe('calm');
  expect(readMood(conversation.slice(1), KNOWN).feeling).toBe('angry');
});

test('a verdict shows the words that it rests on, strongest first', () => {
  expect(reads('This is the third time I write: a double charge, and I am furious!').evidence).toEqual([
    { words: 'furious', shows: 'angry' },
    { words: 'third time', shows: 'again' },
    { words: 'double charge', shows: 'money' },
  ]);
});

test('words of evidence stand in the text as they are shown', () => {
  const text = 'I am NOT at all happy.\nIt’s broken!! Sooo disappointed 😡';
  for (const { words } of reads(text).evidence) expect(text).toContain(words);
});

test('what the agent called "not so" no longer counts', () => {
  const text = 'I am furious: a double charge!';

  expect(reads(text, { dismissed: new Set(['furious']) })).toMatchObject({
    feeling: 'calm',
    problem: 'serious',
    evidence: [{ words: 'double charge', shows: 'money' }],
  });
});

test.each([
  ['an internal note', { text: 'I am furious, this is a scandal', isPublic: false }],
  ['people in copy', { text: 'I am furious, this is a scandal', by: 'other' as const }],
  ['our own replies', { text: 'I am furious, this is a scandal', by: 'us' as const }],
])('%s has no part in it', (_, turn) => {
  expect(readMood(said('Where is my order?', turn), KNOWN)).toEqual(readMood(said('Where is my order?'), KNOWN));
});

test.each([
  ['Ich habe keine Antwort bekommen.', ['silence']],
  ['Ich habe kein Paket bekommen.', ['lost']],
  ["I haven't received a reply.", ['silence']],
  ['There are two identical payments on my statement.', ['money']],
  ['Auf meiner Karte stehen zwei Buchungen, und die zweite Abbuchung war nicht von mir.', ['money']],
  ['The lamp arrived broken and I was charged two times.', ['broken', 'money']],
])('tells what happened by what it happened to: %s', (text, situations) => {
  expect(reads(text).situations).toEqual(situations);
});

test('quoted history has no part in it', () => {
  expect(reads('Where is my order?\n\n> I am furious, this is outrageous!').feeling).toBe('calm');
});

test('the last message counts most', () => {
  const angry = 'This is unacceptable, I am furious!';
  const calm = 'Could you tell me the number of my order?';

  expect(readMood(said(angry, calm), KNOWN).strength).toBeLessThan(readMood(said(calm, angry), KNOWN).strength);
});

test('thanks after a complaint settle it', () => {
  expect(readMood(said('I am furious, it arrived broken!', 'Thank you so much, great service!'), KNOWN)).toMatchObject({
    feeling: 'grateful',
    problem: 'none',
    direction: 'easing',
  });
});

test('it says when a customer grows more upset', () => {
  expect(readMood(said('Where is my order please?', 'This is ridiculous, I am furious!'), KNOWN).direction).toBe(
    'rising',
  );
});

test('of one message there is no direction', () => {
  expect(reads('This is ridiculous, I am furious!')).not.toHaveProperty('direction');
});

test('the transcript of a chat does not count its messages twice', () => {
  const message = 'I am so disappointed, it broke';
  const chat = `(12:03:11) Ada: ${message}\n(12:04:00) Support: Sorry!`;

  expect(readMood(said(message, chat), { ...KNOWN, name: 'Ada' })).toEqual(reads(chat, { name: 'Ada' }));
});

test.each([
  ['My husband passed away last month and I need to close his account.', true],
  ['Mein Vater ist letzte Woche verstorben.', true],
  ['The battery died after two days.', false],
  ['Der Akku gestorben, und ich möchte einen Preisnachlass.', false],
])('"%s" tells of a death: %s', (text, isBereaved) => {
  expect(reads(text).isBereaved).toBe(isBereaved);
});

test.each([
  ['注文した商品がまだ届きません。どうなっていますか？', true],
  ["Bonjour, je suis très déçu, ma commande n'est toujours pas arrivée et personne ne répond.", true],
  ['', false],
  ['48213', false],
])('"%s" is unsure, because of its language: %s', (text, isForeign) => {
  expect(reads(text)).toEqual({
    problem: 'none',
    feeling: 'unsure',
    strength: 0,
    isBereaved: false,
    situations: [],
    evidence: [],
    isForeign,
  });
});

test('signs that contradict each other leave it unsure, and are shown', () => {
  const mood = reads('It is a wonderful, beautiful kettle. It is also a terrible, horrible one.');

  expect(mood.feeling).toBe('unsure');
  expect(mood.evidence.map(({ shows }) => shows)).toEqual(expect.arrayContaining(['grateful', 'disappointed']));
});

test('what Zendesk’s triage found counts, and is named as such', () => {
  expect(reads('Where is my order?', { tags: ['vip', 'sentiment__very_negative'] })).toMatchObject({
    feeling: 'disappointed',
    strength: 1,
    evidence: [{ words: 'sentiment__very_negative', shows: 'triage' }],
  });
});

test('triage that was called "not so" does not count', () => {
  const known = { tags: ['sentiment__negative'], dismissed: new Set(['sentiment__negative']) };

  expect(reads('Where is my order?', known)).toEqual(reads('Where is my order?'));
});

test('triage tells the language of words too few to tell', () => {
  expect(reads('Frechheit', { tags: ['language__german'] }).feeling).toBe('angry');
});

test('any text is read, and what is shown of it stands in it', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ' not ',
      ' good ',
      'SOOO bad',
      '!!',
      ' but ',
      '😡',
      ' third time ',
      '\n\n',
      "can't",
      ' nicht ',
      'toll, ',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const { strength, evidence } = reads(text);

      expect([0, 1, 2, 3]).toContain(strength);
      expect(evidence.every(({ words }) => words !== '' && text.replaceAll('\r', '\n').includes(words))).toBe(true);
    }),
  );
});

test.each([
  'not ',
  'still ',
  'thank you ',
  "can't ",
  'for weeks ',
  'so much for ',
  'great , ',
  'a',
  'a-',
  "a'",
  '!',
  '!!! ',
  '\n',
  '\n \n',
  'sooo ',
  '😡',
  ':( ',
  '(((((',
  'waiting for a ',
  'does not ',
  '<b>',
  '.',
  '. ',
  'funktioniert a a a ',
  'my father passed away. ',
  '\u0301',
  'ß',
])('twenty thousand characters and more of "%s" are read', (part) => {
  expect(reads(part.repeat(Math.ceil(100_000 / part.length))).isBereaved).toBe(part.startsWith('my'));
});
