import { EMPATHY_ACTS } from '../../src/domain/conversation/act';
import { checkDraft } from '../../src/domain/conversation/draft/check-draft';
import { draft as germanWords } from '../../src/domain/conversation/languages/de/draft';
import { draft as englishWords } from '../../src/domain/conversation/languages/en/draft';
import { english } from './english';
import { german } from './german';
import { scoreOf } from '../support/score';
import { readRows } from './read-rows';

const SETS = [
  { language: 'English', words: englishWords, rows: readRows(english) },
  { language: 'German', words: germanWords, rows: readRows(german) },
];

const ACTS = EMPATHY_ACTS.filter((act) => act !== 'greet' && act !== 'reflect');
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
    const rows = checked.map(({ acts, check }) => ({ labels: acts, found: [...check.acts] }));

    expect(scoreFor(act, rows).recall).toBeGreaterThanOrEqual(0.9);
  });

  test.each(HINTS)('nine in ten with a hint are found, and nine in ten found are right: %s', (kind) => {
    const rows = checked.map(({ hints, check }) => ({ labels: hints, found: check.hints.map((hint) => hint.kind) }));
    const { precision, recall } = scoreFor(kind, rows);

    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});

/** Of one kind of finding, each row counting once. */
function scoreFor(
  kind: string,
  rows: readonly { readonly labels: readonly string[]; readonly found: readonly string[] }[],
) {
  const only = (list: readonly string[]) => (list.includes(kind) ? [kind] : []);
  const judged = rows.map(({ labels, found }) => ({ labels: only(labels), found: only(found) }));
  return scoreOf(judged, (one, other) => one === other);
}
