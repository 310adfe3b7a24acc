import { languageNamed } from '../../src/app/main/spoken-languages';
import { checkDraft } from '../../src/domain/conversation/draft/check-draft';
import type { DraftCheck } from '../../src/domain/conversation/draft/hint';
import { askedAgain } from '../../src/domain/conversation/facts/asked-again';
import type { FoundFact } from '../../src/domain/conversation/facts/fact';
import { factsIn } from '../../src/domain/conversation/facts/find-facts';
import type { Language } from '../../src/domain/conversation/languages/language';
import { readMood } from '../../src/domain/conversation/mood/read-mood';
import { ownWords } from '../../src/domain/conversation/own-words';
import { promisesInText } from '../../src/domain/conversation/promises-in-text';
import { instant } from '../../src/domain/time';
import {
  agreedDraftsIn,
  cleanIn,
  draftsIn,
  pairsIn,
  type CleanDraft,
  type LabelledDraft,
  type LabelledFact,
  type Pair,
} from './rows';
import { isSameText, scoreOf, type Judged, type Score } from '../support/score';

/** How the detectors of one language do on rows that they were not made from. */
export interface Figures {
  readonly facts: Score;
  readonly askedAgain: Score;
  readonly hints: Score;
  readonly promises: Score;
  /** Hints and promises against the labels of the first reader alone. */
  readonly byFirst: { readonly hints: Score; readonly promises: Score };
  /** Facts, what is asked again, and hints of each kind. */
  readonly byKind: Readonly<Record<string, Score>>;
  /** Card numbers and the like that were taken for facts. */
  readonly secrets: readonly string[];
  /** Clean drafts that got a hint, by their ids. */
  readonly falseAlarms: readonly string[];
}

export async function figuresOf(tag: string): Promise<Figures> {
  const language = await languageNamed(tag);
  if (!language) throw new Error(`There is no language ${tag}`);
  const pairs = pairsIn(tag).map((pair) => ({ pair, facts: factsOf(pair, language) }));
  const drafts = agreedDraftsIn(tag).map((row) => ({ row, check: checkOf(row, language) }));
  const labelledFirst = new Map(draftsIn(tag).map((row) => [row.id, row]));
  const first = drafts.map(({ row, check }) => ({ row: labelledFirst.get(row.id) ?? row, check }));
  const hints = drafts.map(judgedHints);
  const held = pairs.map(({ pair, facts }) => ({ found: facts, labels: pair.held }));
  const asked = pairs.map(({ pair, facts }) => ({
    found: askedAgain(pair.draft, facts, language.facts).map(({ fact }) => fact),
    labels: pair.asksAgain,
  }));
  return {
    facts: scoreOf(held, isSameFact),
    askedAgain: scoreOf(asked, isSameFact),
    hints: scoreOf(hints, isSameHint),
    promises: scoreOf(drafts.map(judgedPromises), isSameText),
    byFirst: {
      hints: scoreOf(first.map(judgedHints), isSameHint),
      promises: scoreOf(first.map(judgedPromises), isSameText),
    },
    byKind: {
      ...scoresByKind('fact', held, isSameFact),
      ...scoresByKind('asks', asked, isSameFact),
      ...scoresByKind('hint', hints, isSameHint),
    },
    secrets: pairs.flatMap(({ pair, facts }) =>
      facts.map(({ value }) => value).filter((value) => pair.never.some((never) => never.includes(value))),
    ),
    falseAlarms: cleanIn(tag).flatMap((row) => (checkOf(row, language).hints.length > 0 ? [row.id] : [])),
  };
}

const factsOf = ({ said }: Pair, { facts }: Language): readonly FoundFact[] =>
  said.flatMap(({ text }) => factsIn(ownWords(text), [facts]));

function checkOf(row: CleanDraft & Partial<LabelledDraft>, { tag, mood: words, draft, facts }: Language): DraftCheck {
  const turn = { by: 'customer', isPublic: true, channel: 'email', at: instant(0), text: row.customer } as const;
  return checkDraft(row.draft, {
    ...{ words: draft, customerText: ownWords(row.customer), before: row.before ?? [], channel: 'email' },
    mood: readMood([turn], { languages: new Map([[tag, words]]), localeHint: tag }),
    promises: (text) => promisesInText(text, facts),
  });
}

interface MarkedWords {
  readonly kind: string;
  readonly text: string;
}

interface CheckedDraft {
  readonly row: LabelledDraft;
  readonly check: DraftCheck;
}

const judgedHints = ({ row, check }: CheckedDraft): Judged<MarkedWords, MarkedWords> => ({
  found: check.hints.map(({ kind, at }) => ({ kind, text: at ? row.draft.slice(at.start, at.end) : '' })),
  labels: row.hints,
});

const judgedPromises = ({ row, check }: CheckedDraft): Judged<string, string> => ({
  found: check.promises.map(({ at }) => row.draft.slice(at.start, at.end)),
  labels: row.promises.map(({ text }) => text),
});

function scoresByKind<Found extends { readonly kind: string }, Label extends { readonly kind: string }>(
  what: string,
  rows: readonly Judged<Found, Label>[],
  isSame: (found: Found, label: Label) => boolean,
): Readonly<Record<string, Score>> {
  const kinds = new Set(rows.flatMap(({ labels }) => labels.map(({ kind }) => kind)));
  return Object.fromEntries([...kinds].map((kind) => [`${what} ${kind}`, scoreOf(rows.map(only(kind)), isSame)]));
}

const only =
  (kind: string) =>
  <Found extends { readonly kind: string }, Label extends { readonly kind: string }>({
    found,
    labels,
  }: Judged<Found, Label>): Judged<Found, Label> => ({
    found: found.filter((each) => each.kind === kind),
    labels: labels.filter((each) => each.kind === kind),
  });

const isSameFact = (one: LabelledFact, other: LabelledFact): boolean =>
  one.kind === other.kind && isSameText(one.value, other.value);

const isSameHint = (one: MarkedWords, other: MarkedWords): boolean =>
  one.kind === other.kind && (one.text === '' || other.text === '' || isSameText(one.text, other.text));
