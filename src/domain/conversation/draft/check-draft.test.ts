import { CALM } from '../../../../test/support/moods';
import fc from 'fast-check';
import { draft as german } from '../languages/de/draft';
import { draft as english } from '../languages/en/draft';
import type { Mood } from '../mood/mood';
import { checkDraft, type AroundDraft } from './check-draft';
import type { DraftWords } from './draft-words';
import type { PromiseMade } from './hint';

const ANGRY: Mood = { ...CALM, problem: 'serious', feeling: 'angry', strength: 2, situations: ['failure'] };
const BEREAVED: Mood = { ...CALM, feeling: 'disappointed', strength: 1, isBereaved: true };

function check(draft: string, around: Partial<AroundDraft> = {}) {
  return checkDraft(draft, {
    words: english,
    mood: ANGRY,
    customerText: 'My kettle arrived with a cracked lid, order 48213.',
    before: [],
    channel: 'email',
    promises: () => [],
    ...around,
  });
}

const kindsOf = (draft: string, around: Partial<AroundDraft> = {}) =>
  check(draft, around).hints.map(({ kind }) => kind);

function found(kind: string, draft: string, around: Partial<AroundDraft> = {}) {
  return check(draft, around).hints.flatMap((hint) =>
    hint.kind === kind && hint.at !== undefined ? [draft.slice(hint.at.start, hint.at.end)] : [],
  );
}

const HARMFUL: readonly (readonly [DraftWords, string, string])[] = [
  [english, 'Please calm down, Tom.', 'calm down'],
  [english, 'As I already told you, it is out of stock.', 'As I already told'],
  [english, "That's not our problem.", 'not our problem'],
  [english, 'You should have read the manual.', 'You should have'],
  [english, 'You’ll have to restart it.', 'You’ll have to'],
  [german, 'Bitte beruhigen Sie sich.', 'beruhigen Sie sich'],
  [german, 'Wie bereits erwähnt, ist es ausverkauft.', 'Wie bereits erwähnt'],
  [german, 'Dafür sind wir nicht zuständig.', 'Dafür sind wir nicht zuständig'],
  [german, 'Du hast vergessen zu kündigen.', 'Du hast vergessen zu kündigen'],
  [german, 'Zum letzten Mal: Es dauert fünf Tage.', 'Zum letzten Mal: Es'],
  [german, 'Das lässt sich nicht ändern.', 'lässt sich nicht ändern'],
];

test.each(HARMFUL)('wording that hurts is found (%#)', (words, draft, span) => {
  expect(found('harmful', draft, { words })).toEqual([span]);
});

test.each([
  [english, 'You need to know that we value you.'],
  [english, 'I wrote to them about the line “you obviously dropped it”.'],
  [english, 'It is simply wonderful, and I’ve just sent it.'],
  [english, 'You should have received it by now.'],
  [english, "If you didn't order this, please tell me."],
  [english, "You don't have to do anything."],
  [english, 'Our policy asks for the receipt, because we want your refund to reach the right card.'],
  [english, "> You failed to read it.\n\nI'm sorry about that."],
  [english, "I'm sorry.\n\nOn 3 May 2026, Tom wrote:\nYou should have told me. Calm down."],
  [german, 'Sie müssen nichts weiter tun.'],
  [german, 'Es tut mir leid, dass Sie so lange warten mussten.'],
  [german, 'Ich habe das einfach für Sie erledigt.'],
  [german, 'Nein, das müssen Sie nicht.'],
  [german, 'Sie haben die Karte leider zu spät bekommen.'],
  [german, 'Die Regeln für die Rückgabe finden Sie unter Hilfe.'],
])('wording that only looks like it is left alone (%#)', (words, draft) => {
  expect(found('harmful', draft, { words })).toEqual([]);
});

test('an alternative begins as the sentence does', () => {
  const [hint] = check('You need to restart it.').hints;

  expect(hint).toMatchObject({ kind: 'harmful', instead: 'Could you please' });
});

test('"just" before an instruction hurts only somebody who is upset', () => {
  expect(kindsOf('Just restart it.')).toContain('harmful');
  expect(kindsOf('Just restart it.', { mood: CALM })).toEqual([]);
});

test.each([
  [english, 'We apologise for any inconvenience.', 'any inconvenience'],
  [english, "I'm sorry if that was unclear.", 'sorry if'],
  [english, "Hi Tom,\n\nUnfortunately it's sold out.", 'Unfortunately'],
  [german, 'Leider ist es ausverkauft.', 'Leider'],
  [german, 'Wir bitten um Verständnis.', 'bitten um Verständnis'],
])('worn-out and cold wording is found (%#)', (words, draft, span) => {
  expect(found('cold', draft, { words })).toEqual([span]);
});

test('regret is cold as the first word or heaped up, not once in the middle', () => {
  expect(kindsOf('The lid is on its way. Unfortunately it takes a day. I am sorry.')).not.toContain('cold');
  expect(found('cold', 'I am sorry. Unfortunately it takes a day. Unfortunately it rains.')).toEqual(['Unfortunately']);
});

test('a grave opening is too heavy for a calm request and right for a serious one', () => {
  const opening = 'I understand how frustrating this must be. You can cancel it under Orders.';

  expect(kindsOf(opening, { mood: CALM, customerText: 'How do I cancel my order?' })).toEqual(['heavy']);
  expect(
    kindsOf(opening, {
      mood: CALM,
      customerText: 'My oven is 24 cm wide. Does it fit? I look forward to your answer.',
    }),
  ).toEqual(['heavy']);
  expect(kindsOf(opening, { mood: CALM })).toEqual([]);
  expect(kindsOf(opening)).toEqual([]);
});

test('what is said about their own words may be grave, and a mere request needs no more than an answer', () => {
  const customerText = 'Can I return the tent? We have a death in the family.';

  expect(kindsOf('I am so sorry about the death in your family.', { mood: CALM, customerText })).toEqual([]);
  expect(kindsOf('It breaks our hearts to hear this.', { mood: CALM, customerText })).toEqual(['heavy']);
  expect(
    kindsOf('Yes, until Friday, at any of our shops.', {
      mood: { ...CALM, problem: 'some' },
      customerText: 'Can I return it?',
    }),
  ).toEqual([]);
});

test('nobody who says thanks needs a grave answer, whatever else they write', () => {
  const grateful = {
    mood: { ...CALM, feeling: 'grateful', strength: 2 },
    customerText: 'Thanks, it came in a day!',
  } as const;

  expect(kindsOf('It breaks our hearts to hear this.', grateful)).toEqual(['heavy']);
});

test('a harsh draft is too little heard even where the mood shows no trouble', () => {
  expect(kindsOf('You failed to close it.', { mood: CALM })).toEqual(['harmful', 'acknowledge']);
  expect(kindsOf('You failed to close it.', { mood: CALM, customerText: 'How do I close it?' })).toEqual(['harmful']);
});

test('who only greets them by the name below their message has not heard them', () => {
  const customerText = 'My kettle arrived with a cracked lid.\n\nMoira Kinsella';

  expect(kindsOf('Hello Moira,\n\nplease fill in the attached form and return it by email.', { customerText })).toEqual(
    ['acknowledge'],
  );
});

test('of what is cold in a sentence the first is enough', () => {
  expect(found('cold', 'We apologise for any inconvenience, but kindly be advised that lids crack.')).toHaveLength(1);
});

test('what is too grave, or an apology too many, is not called cold as well', () => {
  const before = ['Sorry about the lid.', 'Sorry again.'];

  expect(kindsOf('We apologise for any inconvenience with the lid.', { before })).toEqual(['apology-repeated']);
  expect(
    kindsOf('My deepest apologies for any inconvenience.', { mood: CALM, customerText: 'How do I open it?' }),
  ).toEqual(['heavy']);
});

test.each(['No problem, the lid is on its way.', 'The lid is on its way 😊'])(
  'what makes light of a trouble does not when it answers a request: %s',
  (draft) => {
    const mood = { ...CALM, problem: draft.includes('😊') ? 'serious' : 'some' } as const;

    expect(found('cold', draft, { mood, customerText: 'Could you send a new lid? This one is broken.' })).toEqual([]);
    expect(found('cold', draft, { mood, customerText: 'The lid is broken.' })).toHaveLength(1);
  },
);

test('an apology that the next sentence takes back is cold', () => {
  expect(found('cold', 'I am sorry about the lid. However, lids do crack.')).toEqual(['However']);
  expect(found('cold', 'I am sorry about the lid. But we have a new one for you.')).toEqual([]);
});

test.each([
  ['Ich schicke dir den Deckel, bitte halten Sie die Rechnung bereit. Dein Tom', ['dir den Deckel, bitte halten Sie']],
  ['Hallo Jun, bitte drucke das Etikett aus, bevor Sie gehen.', ['drucke das Etikett aus, bevor Sie']],
  ['Guten Tag Frau Karimi, achten Sie auf Ihr Passwort. Ändere dein Passwort.', ['Ändere dein']],
  ['Sie hat dir geschrieben. Ihr Paket kam an, und du bekommst Ersatz.', []],
  ['Ich schicke Ihnen den Deckel. Sie hören von mir.', []],
  ['Sehr geehrter Herr Maier, dein Paket ist unterwegs.', ['dein']],
  ['Hallo Lena, Frau Karimi hat dir geschrieben.', []],
  ['Hi Tom, danke für deine Nachricht. Ihre Rechnung hängt an.', ['Ihre']],
  ['Hallo Tom, deine Mutter hat uns ihre Daten geschickt. Ihr Konto ist frei.', []],
  ['Schreib mir: Sie ist morgen da und ruft dich an.', []],
  ['Liebe Familie Abel, ihr seht jeden Tag einzeln, eure Nummer steht darunter.', []],
  ['Hallo Lena, wenn Ihr mögt, könnt Ihr beide kommen. Du brauchst nur den Ausweis.', []],
  ['Sehr geehrter Herr Lang, nutze dafür den Link in der Mail.', ['nutze']],
  ['Hallo, Ihr Rad ist fertig. Du kannst es abholen.', ['Du']],
  ['Hallo Lena, deine Schwester hat geschrieben. Ihre Karte ist gesperrt, deine nicht.', []],
  ['Guten Tag Herr Lang, wenn ihr Fragen habt, rufen Sie an.', ['habt, rufen Sie']],
  ['Hi Wei, wenn Sie mögen, schalte ich dir den Test frei.', ['Sie mögen, schalte ich dir']],
])('two forms of address in one reply are found: %s', (draft, expected) => {
  expect(found('register', draft, { words: german })).toEqual(expected);
});

test('a problem that the draft does not take up is missed, but not in a few words', () => {
  const draft = 'Please send us the number on the back of the box.';

  expect(kindsOf(draft)).toEqual(['acknowledge']);
  expect(kindsOf('Please send us the number.')).toEqual([]);
  expect(kindsOf(draft, { mood: CALM })).toEqual([]);
  expect(kindsOf(`Your kettle came with a cracked lid. ${draft}`)).toEqual([]);
});

const promise = (draft: string, words: string, due?: string): PromiseMade => {
  const start = draft.indexOf(words);
  const at = { start, end: start + words.length };
  return due === undefined ? { at } : { at, due };
};

test('a promise without a date is named, unless a dated one beside it stands for it', () => {
  const draft = "I'm sorry. I'll call you. It rains. It pours. I'll look into it. I'll write by Friday.";
  const made = [
    promise(draft, "I'll call you"),
    promise(draft, "I'll look into it"),
    promise(draft, "I'll write by Friday", 'by Friday'),
  ];

  expect(found('undated-promise', draft, { promises: () => made })).toEqual(["I'll call you"]);
  expect(check(draft, { promises: () => made }).acts).toContain('reassure');
});

test('a promise needs no date when it waits for what is asked of the customer', () => {
  const undated = (draft: string) =>
    found('undated-promise', draft, { promises: () => [promise(draft, 'I will look')] });

  expect(undated('Send me the photos, I will look.')).toEqual([]);
  expect(undated('Send me the photos and I will look.')).toEqual([]);
  expect(undated('I will look.')).toEqual(['I will look']);
});

test('a third apology is one too many', () => {
  const before = ['I am sorry that we sent the wrong one.', 'We apologise for our mistake.'];

  expect(kindsOf("I'm sorry that we let you down again.", { before })).toEqual(['apology-repeated']);
  expect(kindsOf("I'm sorry that we let you down again.", { before: before.slice(1) })).toEqual([]);
});

test('somebody bereaved gets no cheer', () => {
  expect(found('cold', "I'm sorry for your loss. Happy to help.", { mood: BEREAVED })).toEqual(['Happy to help']);
  expect(found('cold', "I'm sorry for your loss!", { mood: BEREAVED })).toEqual(['!']);
  expect(kindsOf('I am sorry. The photo with the lovely frame is safe.', { mood: BEREAVED })).toEqual([]);
  expect(check('Great news.', { mood: BEREAVED }).hints[0]).toMatchObject({ isCheer: true });
  expect(kindsOf("I'm sorry for your loss. I've closed the account.", { mood: BEREAVED })).toEqual([]);
});

test.each([
  ['I hope it works 😊', ANGRY, 1],
  ['I hope it works 😊', CALM, 0],
  ['Sent! Done! Bye!', CALM, 1],
  ['Sent! Done!', CALM, 0],
])('%s may be too cheerful', (draft, mood, count) => {
  expect(kindsOf(draft, { mood }).filter((kind) => kind === 'cold')).toHaveLength(count);
});

test('what is checked depends on the channel', () => {
  const draft = 'Unfortunately you should have read the manual before you wrote to us about it.';

  expect(kindsOf(draft, { channel: 'phone' })).toEqual([]);
  expect(kindsOf(draft, { channel: 'chat' })).toEqual(['harmful']);
  expect(kindsOf(draft, { channel: 'email' })).toEqual(['harmful', 'cold', 'acknowledge']);
});

test.each([
  ['Das tut mir leid.', ANGRY, 'apologise'],
  ['Das tut mir leid.', { ...ANGRY, situations: ['not-ours'] as const }, 'sympathise'],
  ['Der Fehler lag bei uns. Das tut mir leid.', { ...ANGRY, situations: ['not-ours'] as const }, 'apologise'],
  ['Mein herzliches Beileid.', BEREAVED, 'sympathise'],
])('%s is an apology only for what is ours', (draft, mood, act) => {
  expect([...check(draft, { words: german, mood }).acts].filter((each) => each.endsWith('ise'))).toEqual([act]);
});

test('hints stand inside the draft and are the same every time', () => {
  const piece = fc.constantFrom(
    'You need to ',
    'leider ',
    'sorry, but ',
    'calm down. ',
    '“',
    '\n> ',
    '😊',
    '! ',
    'on 3 May, x wrote:\n',
  );

  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
      const draft = pieces.join('');
      const { hints } = check(draft);

      expect(hints.filter(({ at }) => at !== undefined && (at.start >= at.end || at.end > draft.length))).toEqual([]);
      expect(check(draft).hints).toEqual(hints);
    }),
  );
});

test.each([
  ['I am sorry sorry ', 6000],
  ['you need you need to ', 5000],
  ['is is is is is ', 7000],
  ['"„> \n', 20_000],
  ['wir haben wir haben ', 5000],
  ['A1B2-C3D4-', 10_000],
  ['On 3 On 3 @ wrote', 6000],
  ['please please just just ', 4000],
])('a hundred thousand characters of %s are read', (piece, times) => {
  const draft = piece.repeat(times);

  expect(() => [check(draft), check(draft, { words: german })]).not.toThrow();
});
