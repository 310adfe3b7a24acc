import { ENGLISH_PHRASES } from '../languages/en/phrases';
import { withTeamPhrases } from './team-phrases';

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
