import { phrases as german } from './de';
import { phrases as english } from './en';

const LANGUAGES = [
  { language: 'en', phrases: english },
  { language: 'de', phrases: german },
];

/** Wordings that are cold, worn out, or admit what nobody has checked. */
const BANNED = {
  en: [
    /calm down/i,
    /as I (already )?(told|said)|as per/i,
    /\byou (should have|didn['’]t|failed|must|need to)\b|you['’]ll have to/i,
    /not (our|my) (problem|department)|nothing I can do|our policy/i,
    /you['’]re wrong|\bobviously\b|\bjust\b|\bsimply\b|\bwhatever\b/i,
    /\bunfortunately\b|inconvenience|\bkindly\b|please be advised|do the needful/i,
    /apologi[sz]e for the delay|sorry (if|you feel)|sorry[^.]*,? but\b/i,
    /(call|ticket|feedback) is (very )?important|no problem|valued customer/i,
    /understand how you feel|know exactly/i,
    /\b(request|ticket|case)\b/i,
  ],
  de: [
    /beruhigen Sie sich/i,
    /wie (ich )?(bereits|schon) (gesagt|erwähnt|mitgeteilt)/i,
    /Sie (hätten|müssen|haben nicht)\b/,
    /nicht zuständig|nichts machen|unsere Richtlinien/i,
    /offensichtlich|\beinfach\b|\blediglich\b/i,
    /Unannehmlichkeit|Umstände|Missverständnis/i,
    /\bleider\b|wir bedauern|ich entschuldige mich/i,
    /falls Sie sich|tut mir leid[^.]*, aber\b/i,
    /ist uns (sehr )?wichtig|kein Problem|sehr geehrte/i,
    /wie Sie sich fühlen|weiß genau/i,
    /\b(Ticket|Vorgang|Anliegen)\b/,
    /\b(du|dich|dir|dein\w*|euch|euer)\b/i,
  ],
};

describe.each(LANGUAGES)('the phrases in $language', ({ language, phrases }) => {
  test('are twelve', () => {
    expect(phrases).toHaveLength(12);
  });

  test('have ids of their own that name language and act', () => {
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    expect(phrases.filter(({ id, act }) => !id.startsWith(`${language}.${act}.`))).toEqual([]);
  });

  test('can be sent as they are', () => {
    expect(phrases.filter(({ text }) => !/^\p{Lu}[^{}[\]<>_!]*[.?]$/u.test(text))).toEqual([]);
  });

  test('are short enough to be read at a glance', () => {
    expect(phrases.filter(({ text }) => text.length > 120)).toEqual([]);
  });

  test('use no wording that leaves people cold', () => {
    const wordings = language === 'de' ? BANNED.de : BANNED.en;

    expect(phrases.filter(({ text }) => wordings.some((wording) => wording.test(text)))).toEqual([]);
  });
});

test('both languages say the same things in the same order', () => {
  const said = LANGUAGES.map(({ phrases }) => phrases.map(({ id }) => id.slice('en.'.length)));

  expect(said[1]).toEqual(said[0]);
});

test('every act of a caring reply has words', () => {
  const counts = Object.fromEntries(
    [...new Set(english.map(({ act }) => act))].map((each) => [each, english.filter(({ act }) => act === each).length]),
  );

  expect(counts).toEqual({
    reflect: 2,
    validate: 1,
    agree: 1,
    apologise: 1,
    sympathise: 1,
    own: 1,
    act: 1,
    reassure: 1,
    thank: 2,
    'follow-up': 1,
  });
});

test.each(LANGUAGES)('only the apology in $language asks to be forgiven', ({ phrases }) => {
  const admissions = phrases.filter(({ text }) => /let you down|Entschuldigung|nicht passieren dürfen/.test(text));

  expect(admissions.map(({ act }) => act)).toEqual(['apologise']);
});
