import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fact as a careful reader marked it; `value` stands in the customer's text. */
export interface LabelledFact {
  readonly kind: string;
  readonly value: string;
}

/** What a customer said, what of it is a fact, and a draft that asks for some of it again or does not. */
export interface Pair {
  readonly id: string;
  readonly said: readonly { readonly channel: string; readonly text: string }[];
  readonly held: readonly LabelledFact[];
  /** What must never be taken for a fact, such as a card's number. */
  readonly never: readonly string[];
  readonly draft: string;
  readonly asksAgain: readonly LabelledFact[];
}

/** A draft, with what it lacks, says coldly or promises. */
export interface LabelledDraft {
  readonly id: string;
  readonly customer: string;
  readonly before: readonly string[];
  readonly draft: string;
  readonly hints: readonly { readonly kind: string; readonly text: string }[];
  readonly promises: readonly { readonly text: string }[];
}

/** A good reply that deserves no hint. */
export type CleanDraft = Pick<LabelledDraft, 'id' | 'customer' | 'draft'>;

export function pairsIn(language: string): readonly Pair[] {
  const rows: readonly Pair[] = JSON.parse(rowsOf(language, 'pairs'));
  return rows;
}

export function draftsIn(language: string): readonly LabelledDraft[] {
  const rows: readonly LabelledDraft[] = JSON.parse(rowsOf(language, 'drafts'));
  return rows;
}

export function cleanIn(language: string): readonly CleanDraft[] {
  const rows: readonly CleanDraft[] = JSON.parse(rowsOf(language, 'clean'));
  return rows;
}

/**
 * The same drafts with the labels that readers agreed on: where a second one, who had seen neither the first one's labels nor the
 * detectors, marked something else, a third decided without knowing who had marked what.
 */
export function agreedDraftsIn(language: string): readonly LabelledDraft[] {
  const agreed: readonly Agreed[] = JSON.parse(rowsOf(language, 'agreed'));
  const byId = new Map(agreed.map((row) => [row.id, row]));
  return draftsIn(language).map((row) => ({ ...row, ...byId.get(row.id) }));
}

type Agreed = Pick<LabelledDraft, 'id' | 'hints' | 'promises'>;

/** The rows of a set as one list. */
function rowsOf(language: string, set: string): string {
  const text = readFileSync(join(process.cwd(), 'test/labelled', language, `${set}.jsonl`), 'utf8');
  return `[${text.split('\n').filter(Boolean).join(',')}]`;
}
