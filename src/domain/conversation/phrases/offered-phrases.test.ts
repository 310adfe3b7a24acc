import { CALM } from '../../../../test/support/moods';
import fc from 'fast-check';
import type { EmpathyAct } from '../act';
import { GERMAN_PHRASES } from '../languages/de/phrases';
import { ENGLISH_PHRASES } from '../languages/en/phrases';
import { UNREAD, type Mood, type Situation } from '../mood/mood';
import { fill, wholeText } from './fill';
import { offeredPhrases, usablePhrases, type Choosing } from './offered-phrases';
import { wordingOf } from './phrase';

const TROUBLED: Mood = { ...CALM, problem: 'serious', feeling: 'angry', strength: 2, situations: ['money'] };

const choosing = (changes: Partial<Choosing> = {}): Choosing => ({
  ...{ mood: TROUBLED, isGentle: false, apologies: [], waitDays: 0 },
  hasThanked: false,
  ...{ acts: new Set<EmpathyAct>(), isSpoken: false, register: 'Sie', liked: new Set<string>() },
  ...{ factsChecked: false, hidesMood: false, known: { values: { name: 'Ada' } } },
  ...changes,
});

const acts = (changes: Partial<Choosing>): readonly string[] =>
  offeredPhrases(ENGLISH_PHRASES.phrases, choosing(changes)).map(({ act }) => act);

test.each([
  ['a failure that may be ours', {}, ['reflect', 'apologise', 'validate']],
  ['one that we have apologised for lately', { apologies: [true] }, ['reflect', 'validate', 'own']],
  ['two apologies already', { apologies: [true, true] }, ['reflect', 'act', 'reassure']],
  ['a short wait', { mood: { ...TROUBLED, situations: ['waiting'] }, waitDays: 2 }, ['reflect', 'thank', 'reassure']],
  [
    'a long wait',
    { mood: { ...TROUBLED, situations: ['waiting'] }, waitDays: 9 },
    ['reflect', 'apologise', 'validate'],
  ],
  [
    'what is not our fault',
    { mood: { ...TROUBLED, situations: ['lost', 'not-ours'] } },
    ['reflect', 'sympathise', 'act'],
  ],
  ['worry', { mood: { ...TROUBLED, feeling: 'worried' } }, ['reflect', 'apologise', 'reassure']],
  ['a calm question', { mood: CALM }, ['greet', 'act', 'follow-up']],
  ['thanks', { mood: { ...CALM, feeling: 'grateful', strength: 2 } }, ['thank', 'greet', 'follow-up']],
  ['thanks that look back on trouble', { hasThanked: true }, ['thank', 'greet', 'follow-up']],
  ['grief', { isGentle: true, mood: { ...CALM, isBereaved: true } }, ['sympathise', 'greet']],
  ['a draft that has said it', { acts: new Set<EmpathyAct>(['reflect', 'apologise']) }, ['validate', 'act', 'own']],
] as const)('%s calls for its acts, in order', (_, changes, expected) => {
  expect(acts(changes)).toEqual(expected);
});

test.each([
  ['looks back on what broke', { hasThanked: true, mood: { ...TROUBLED, situations: ['broken', 'lost'] } }],
  ['is glad', { mood: { ...CALM, feeling: 'grateful', strength: 2 } }],
] as const)('who %s is thanked for their thanks, and for nothing they had to do', (_, changes) => {
  const phrases = offeredPhrases(ENGLISH_PHRASES.phrases, choosing(changes));

  expect(phrases.map(({ fits }) => fits)).toEqual(['grateful', 'grateful', 'grateful']);
});

test.each([
  ['a kind word beside an open problem', { ...TROUBLED, feeling: 'grateful', situations: ['broken'] }],
  ['a mere "cheers"', { ...CALM, feeling: 'grateful', strength: 1 }],
] as const)('%s brings no cheer', (_, mood) => {
  const phrases = offeredPhrases(ENGLISH_PHRASES.phrases, choosing({ mood }));

  expect(phrases.filter(({ fits }) => fits === 'grateful')).toEqual([]);
});

test('what is not our fault comes before what broke', () => {
  const [, sympathy] = offeredPhrases(
    ENGLISH_PHRASES.phrases,
    choosing({ mood: { ...TROUBLED, situations: ['broken', 'not-ours'] } }),
  );

  expect(sympathy).toMatchObject({ act: 'sympathise', fits: 'not-ours' });
});

test('where nothing can be quoted no phrase is offered that quotes, whoever likes it', () => {
  const liked = new Set(['en.reflect.their-words', 'en.thank.feedback-passed-on']);
  const offered = (known: Choosing['known']) =>
    offeredPhrases(ENGLISH_PHRASES.phrases, choosing({ liked, known })).filter(({ id }) => liked.has(id));

  expect(offered({ values: {} })).toEqual([]);
  expect(offered({ values: { theirWords: 'nobody answers me' } })).not.toEqual([]);
});

test('where nothing is said of moods no phrase names a feeling', () => {
  const mood: Mood = { ...UNREAD, problem: 'serious', situations: ['broken'] };
  const asked = choosing({ mood, hidesMood: true, apologies: [true] });

  expect(offeredPhrases(ENGLISH_PHRASES.phrases, asked).map(({ act }) => act)).toEqual(['reflect', 'own', 'act']);
});

test('what the agent likes comes first, and what needs nothing more to be filled in before what does', () => {
  const [first] = offeredPhrases(ENGLISH_PHRASES.phrases, choosing({ known: { values: {} } }));
  expect(first && wholeText(fill(wordingOf(first, 'Sie'), {}))).toBeDefined();

  const liked = ENGLISH_PHRASES.phrases.find(({ act, fits }) => act === 'reflect' && fits === undefined);
  const [chosen] = offeredPhrases(ENGLISH_PHRASES.phrases, choosing({ liked: new Set([liked?.id ?? '']) }));
  expect(chosen).toEqual(liked);
});

const moods: fc.Arbitrary<Mood> = fc.record({
  problem: fc.constantFrom('none', 'some', 'serious'),
  feeling: fc.constantFrom('calm', 'worried', 'confused', 'disappointed', 'angry', 'grateful', 'unsure'),
  strength: fc.constantFrom(0, 1, 2, 3),
  isBereaved: fc.boolean(),
  isForeign: fc.constant(false),
  evidence: fc.constant([]),
  situations: fc.uniqueArray(
    fc.constantFrom<Situation>('waiting', 'again', 'failure', 'money', 'lost', 'silence', 'leaving', 'not-ours'),
  ),
});
const choosings = fc
  .record({
    mood: moods,
    isGentle: fc.boolean(),
    hasThanked: fc.boolean(),
    apologies: fc.array(fc.boolean(), { maxLength: 4 }),
    waitDays: fc.nat(20),
    isSpoken: fc.boolean(),
    factsChecked: fc.boolean(),
  })
  .map((changes) => choosing(changes));

test('never more than three, each for another act, none that must not be used', () => {
  fc.assert(
    fc.property(choosings, fc.constantFrom(ENGLISH_PHRASES, GERMAN_PHRASES), (asked, { phrases }) => {
      const offered = offeredPhrases(phrases, asked);

      expect(offered.length).toBeLessThanOrEqual(3);
      expect(new Set(offered.map(({ act }) => act)).size).toBe(offered.length);
      expect(usablePhrases(phrases, asked)).toEqual(expect.arrayContaining([...offered]));
      expect(offered.filter(({ act }) => asked.apologies.filter(Boolean).length >= 2 && act === 'apologise')).toEqual(
        [],
      );
      expect(offered.filter(({ fits }) => asked.isGentle !== (fits === 'bereaved'))).toEqual([]);
    }),
  );
});

test('where something is wrong there is always something to say', () => {
  fc.assert(
    fc.property(choosings, (asked) => {
      fc.pre(asked.mood.problem !== 'none');

      expect(offeredPhrases(GERMAN_PHRASES.phrases, asked)).not.toEqual([]);
    }),
  );
});
