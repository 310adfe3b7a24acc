import { checkDraft } from '../../src/domain/conversation/draft/check-draft';
import { draft as germanWords } from '../../src/domain/conversation/languages/de/draft';
import { draft as englishWords } from '../../src/domain/conversation/languages/en/draft';
import { english } from './english';
import { german } from './german';
import { readRows, scored } from './read-rows';

const SETS = [
  { language: 'English', words: englishWords, rows: readRows(english) },
  { language: 'German', words: germanWords, rows: readRows(german) },
];

const ACTS = [
  'validate',
  'apologise',
  'sympathise',
  'own',
  'explain',
  'act',
  'reassure',
  'thank',
  'follow-up',
] as const;
const HINTS = ['harmful', 'cold', 'heavy', 'register', 'acknowledge'] as const;

describe.each(SETS)('of the drafts in $language', ({ words, rows }) => {
  const checked = rows.map(({ mood, acts, hints, customer, draft }) => {
    const around = { words, mood, customerText: customer, before: [], channel: 'email', promises: () => [] } as const;
    return { acts, hints, check: checkDraft(draft, around) };
  });

  test('there are at least sixty', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });

  test.each(ACTS)('nine in ten that %s are seen to do so', (act) => {
    const { right, there } = scored(
      act,
      checked.map(({ acts, check }) => ({ labels: acts, found: check.acts })),
    );

    expect(right).toBeGreaterThanOrEqual(there * 0.9);
  });

  test.each(HINTS)('nine in ten with a hint are found, and nine in ten found are right: %s', (kind) => {
    const { right, found, there } = scored(
      kind,
      checked.map(({ hints, check }) => ({ labels: hints, found: new Set(check.hints.map((hint) => hint.kind)) })),
    );

    expect(right).toBeGreaterThanOrEqual(there * 0.9);
    expect(right).toBeGreaterThanOrEqual(found * 0.9);
  });
});
