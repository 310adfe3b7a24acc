import { GERMAN_PHRASES } from '../languages/de/phrases';
import { ENGLISH_PHRASES } from '../languages/en/phrases';
import { fill } from './fill';
import type { Phrase } from './phrase';

const LANGUAGES = [
  { language: 'en', set: ENGLISH_PHRASES },
  { language: 'de', set: GERMAN_PHRASES },
];

/** Every wording of a phrase, whatever the register. */
const wordingsOf = ({ text }: Phrase): readonly string[] => (typeof text === 'string' ? [text] : [text.du, text.Sie]);

/** Wordings that are cold, worn out, or admit what nobody has checked (practice of those who train agents). */
const BANNED = {
  en: [
    /calm down/i,
    /as I (already )?(told|said)|as per/i,
    /\byou (should have|didn['’]t|failed|must|need to)\b|you['’]ll have to/i,
    /not (our|my) (problem|department)|nothing I can do|our policy/i,
    /you['’]re wrong|\bobviously\b|\bwhatever\b/i,
    /\bunfortunately\b|inconvenience|\bkindly\b|please be advised|do the needful/i,
    /apologi[sz]e for the delay|sorry (if|you feel)|sorry[^.]*,? but\b/i,
    /(call|ticket|feedback) is (very )?important|no problem|valued customer/i,
    /understand how you feel|know exactly/i,
    /\b(ticket|case)\b/i,
  ],
  de: [
    /beruhigen Sie sich|beruhige dich/i,
    /wie (ich )?(bereits|schon) (gesagt|erwähnt|mitgeteilt)/i,
    /Sie (hätten|müssen|haben nicht)\b/,
    /nicht zuständig|nichts machen|unsere Richtlinien/i,
    /offensichtlich|\blediglich\b/i,
    /Unannehmlichkeit|Missverständnis/i,
    /\bleider\b|wir bedauern|ich entschuldige mich/i,
    /falls Sie sich|tut mir leid[^.]*, aber\b/i,
    /ist uns (sehr )?wichtig|kein Problem|sehr geehrte/i,
    /wie (Sie sich|du dich) (fühlen|fühlst)|weiß genau/i,
    /\b(Ticket|Vorgang)\b/,
  ],
};

describe.each(LANGUAGES)('the phrases in $language', ({ language, set: { phrases } }) => {
  test('have ids of their own that name language and act', () => {
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    expect(phrases.filter(({ id, act }) => !id.startsWith(`${language}.${act}.`))).toEqual([]);
  });

  test('are at least four for every act, to write and to say', () => {
    const acts = [...new Set(phrases.map(({ act }) => act))];
    const counts = (not: 'written' | 'spoken') =>
      acts.map((act) => phrases.filter((phrase) => phrase.act === act && phrase.to !== not).length);

    expect(acts).toHaveLength(11);
    expect(Math.min(...counts('spoken'), ...counts('written'))).toBeGreaterThanOrEqual(4);
  });

  test('are whole sentences with no open place but those that are asked for', () => {
    const wrong = phrases.flatMap(wordingsOf).filter((words) => {
      const text = fill(words, {})
        .map((part) => ('slot' in part ? 'X' : part.text))
        .join('');
      return !/^[\p{Lu}„"'][^{}[\]<>_]*[.?!:,][“"]?$/u.test(text);
    });

    expect(wrong).toEqual([]);
  });

  test('are short enough to be read at a glance', () => {
    expect(phrases.flatMap(wordingsOf).filter((words) => words.length > 160)).toEqual([]);
  });

  test('use no wording that leaves people cold', () => {
    const wordings = language === 'de' ? BANNED.de : BANNED.en;

    expect(phrases.flatMap(wordingsOf).filter((words) => wordings.some((wording) => wording.test(words)))).toEqual([]);
  });

  test('hold no cheer for the bereaved', () => {
    const quiet = phrases.filter(({ fits }) => fits === 'bereaved');

    expect(quiet.length).toBeGreaterThanOrEqual(4);
    expect(quiet.flatMap(wordingsOf).filter((words) => /!|happy|glad|gern(e)?\b|freu/i.test(words))).toEqual([]);
  });

  test('say that nothing has to be done only where somebody has checked it', () => {
    const easing = /nothing you have to do|nichts zu tun/i;
    const unchecked = phrases.filter((phrase) => phrase.needsFacts !== true);

    expect(unchecked.flatMap(wordingsOf).filter((words) => easing.test(words))).toEqual([]);
  });

  test('agree with facts only where the agent has to check them', () => {
    const agreeing = /completely right|völlig recht|ganz recht|vollkommen recht/i;
    const unchecked = phrases.filter((phrase) => phrase.needsFacts !== true);

    expect(unchecked.flatMap(wordingsOf).filter((words) => agreeing.test(words))).toEqual([]);
    expect(phrases.filter(({ needsFacts }) => needsFacts)).not.toHaveLength(0);
  });
});

test('both languages say the same things in the same order', () => {
  const said = LANGUAGES.map(({ set }) => set.phrases.map(({ id }) => id.slice('en.'.length)));

  expect(said[1]).toEqual(said[0]);
});

test('no German phrase mixes the two forms of address', () => {
  const mixed = GERMAN_PHRASES.phrases.filter(
    ({ text }) =>
      typeof text !== 'string' &&
      (/\b(Ihnen|Ihre[mnrs]?)\b/.test(text.du) || /\b(du|dich|dir|dein\w*)\b/i.test(text.Sie)),
  );

  expect(mixed).toEqual([]);
});
