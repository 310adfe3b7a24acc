import { ENGLISH_PHRASES } from '../languages/en/phrases';
import { unknownIn, withTeamPhrases } from './team-phrases';

const [first] = ENGLISH_PHRASES.phrases;
const NONE = { hidden: [], changed: {}, own: [] };

test('without changes the shipped phrases are as they are', () => {
  expect(withTeamPhrases(ENGLISH_PHRASES, 'en', NONE)).toEqual(ENGLISH_PHRASES);
});

test('what the team hides is gone, what it changes is changed, its own come first, each in its language', () => {
  const own = { id: 'en.thank.ours', act: 'thank', text: 'Cheers, {name}.' } as const;
  const foreign = { ...own, id: 'de.thank.ours' };
  const [, second, third] = ENGLISH_PHRASES.phrases;

  const { phrases } = withTeamPhrases(ENGLISH_PHRASES, 'en', {
    hidden: [first?.id ?? ''],
    changed: { [second?.id ?? '']: 'Changed.' },
    own: [own, foreign],
  });

  expect(phrases.slice(0, 3)).toEqual([own, { ...second, text: 'Changed.' }, third]);
  expect(phrases).toHaveLength(ENGLISH_PHRASES.phrases.length);
});

test('ids that nothing stands behind are named: of this language what was never shipped, and languages that there are none of', () => {
  const own = { id: 'en.thank.ours', act: 'thank', text: 'Cheers.' } as const;
  const changes = {
    hidden: [first?.id ?? '', 'en.thank.tpyo', 'fr.thank.a'],
    changed: { 'en.greet.tpyo': 'Hello.', 'de.greet.seen-with-german': 'Hallo.' },
    own: [own, { ...own, id: 'it.thank.ours' }],
  };

  expect(unknownIn(ENGLISH_PHRASES, 'en', ['en', 'de'], changes)).toEqual([
    'en.thank.tpyo',
    'en.greet.tpyo',
    'fr.thank.a',
    'it.thank.ours',
  ]);
});
