import type { Sentence, Word } from './sentences';

/**
 * Words to look for in a sentence, in lower case: a wording to a line, its words set apart by spaces.
 * `a|b` one of them; `word*` any that begins so (three letters at least where a wording begins with it), `*word` any that ends so,
 * `*` any at all; `a?` or none; `~3` up to three words of any kind;
 * `,a` right behind a comma; `!a` not followed by it; `-a` not right before what comes next; `^` the sentence's beginning and
 * `$` its end; `@name` any word of the list of that name, joined by `|` with others.
 */
export type Wordings = string;

/** Words apart by spaces, under the names that wordings call them by. */
export type WordLists = Readonly<Record<string, string>>;

interface Words {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

type Step =
  | {
      readonly is: 'word';
      readonly words: Words;
      readonly isOptional: boolean;
      readonly isAfterComma: boolean;
    }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'not' | 'not-before'; readonly words: Words }
  | { readonly is: 'begin' | 'end' };

interface Entry<Label> {
  readonly label: Label;
  readonly steps: readonly Step[];
}

/** Wordings under labels, by the words that they can begin with. */
export interface WordingIndex<Label> {
  readonly byWord: ReadonlyMap<string, readonly Entry<Label>[]>;
  readonly byBeginning: ReadonlyMap<string, readonly Entry<Label>[]>;
}

/** A wording that was found: it is in the sentence's words from `from` up to, not including, `to`. */
export interface Finding<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

const BEGINNING = 3;

/** Makes wordings quick to look for. */
export function readWordings<Label>(
  wordings: readonly (readonly [Label, Wordings])[],
  lists: WordLists = {},
): WordingIndex<Label> {
  const byWord = new Map<string, Entry<Label>[]>();
  const byBeginning = new Map<string, Entry<Label>[]>();
  const entries = wordings.flatMap(([label, each]) =>
    linesOf(each).map((wording) => ({ label, steps: wording.split(' ').map((step) => readStep(step, lists)) })),
  );
  for (const entry of entries) {
    for (const { whole, beginnings } of firstWords(entry.steps)) {
      for (const word of whole) pushTo(byWord, word, entry);
      for (const beginning of new Set(beginnings.map(headOf))) pushTo(byBeginning, beginning, entry);
    }
  }
  return { byWord, byBeginning };
}

/** What is said in the sentence, once for each label and in order; what is only quoted is not said. */
export function findWordings<Label>(wordings: WordingIndex<Label>, { words }: Sentence): readonly Finding<Label>[] {
  const found = new Map<Label, Finding<Label>>();
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    if (word === undefined || word.isQuoted) continue;
    look(wordings.byWord.get(word.lower), words, from, found);
    if (word.lower.length >= BEGINNING) look(wordings.byBeginning.get(headOf(word.lower)), words, from, found);
  }
  return [...found.values()];
}

function look<Label>(
  entries: readonly Entry<Label>[] | undefined,
  words: readonly Word[],
  from: number,
  found: Map<Label, Finding<Label>>,
): void {
  if (entries === undefined) return;
  for (const { label, steps } of entries) {
    const to = found.has(label) ? undefined : endOf(steps, 0, words, from);
    if (to !== undefined) found.set(label, { label, from, to });
  }
}

/** Line by line, without those that are empty. */
function linesOf(wordings: Wordings): readonly string[] {
  return wordings.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

function readStep(step: string, lists: WordLists): Step {
  if (step === '^' || step === '$') return { is: step === '^' ? 'begin' : 'end' };
  const rest = step.slice(1);
  if (step.startsWith('~')) return { is: 'gap', most: Number(rest) };
  if (step.startsWith('!')) return { is: 'not', words: readWords(rest, lists) };
  if (step.startsWith('-')) return { is: 'not-before', words: readWords(rest, lists) };
  const isAfterComma = step.startsWith(',');
  const isOptional = step.endsWith('?');
  return { is: 'word', isAfterComma, isOptional, words: readWords(step.replace(/^,|\?$/g, ''), lists) };
}

function readWords(alternatives: string, lists: WordLists): Words {
  const words = alternatives
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? listed(word.slice(1), lists) : [word]));
  return {
    whole: new Set(words.filter((word) => !word.includes('*'))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    endings: words.filter((word) => /^\*./.test(word)).map((word) => word.slice(1)),
  };
}

function listed(name: string, lists: WordLists): readonly string[] {
  const list = lists[name];
  if (list === undefined) throw new Error(`No list of words is called ${name}`);
  return list.trim().split(/\s+/);
}

function firstWords(steps: readonly Step[]): readonly Words[] {
  const first: Words[] = [];
  for (const step of steps) {
    if (step.is === 'word') first.push(step.words);
    if (step.is === 'gap' || (step.is === 'word' && !step.isOptional)) break;
  }
  return first;
}

function pushTo<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}

function headOf(word: string): string {
  return word.slice(0, BEGINNING);
}

/** Where the words end that keep `steps` from the one at `at` on; as few words as possible. */
function endOf(steps: readonly Step[], at: number, words: readonly Word[], from: number): number | undefined {
  const step = steps[at];
  if (step === undefined) return from;
  if (step.is === 'gap') return endBehindGap(steps, at, words, from);
  if (step.is !== 'word') return allows(step, words, from) ? endOf(steps, at + 1, words, from) : undefined;
  const end = isKept(step, words[from]) ? endOf(steps, at + 1, words, from + 1) : undefined;
  return end ?? (step.isOptional ? endOf(steps, at + 1, words, from) : undefined);
}

function endBehindGap(steps: readonly Step[], at: number, words: readonly Word[], from: number): number | undefined {
  const step = steps[at];
  const behind = steps[at + 1];
  const last = Math.min(words.length, from + (step?.is === 'gap' ? step.most : 0));
  for (let next = from; next <= last; next++) {
    // Most gaps end before a word that is not there: looking for it first saves most of the time.
    if (isMissing(behind, words[next])) continue;
    const end = endOf(steps, at + 1, words, next);
    if (end !== undefined) return end;
  }
  return undefined;
}

function isMissing(step: Step | undefined, word: Word | undefined): boolean {
  return step?.is === 'word' && !step.isOptional && !isOne(step.words, word);
}

function isKept(step: Extract<Step, { is: 'word' }>, word: Word | undefined): boolean {
  return isOne(step.words, word) && (!step.isAfterComma || word?.isAfterComma === true);
}

function allows(step: Exclude<Step, { is: 'word' | 'gap' }>, words: readonly Word[], at: number): boolean {
  switch (step.is) {
    case 'not':
      return !isOne(step.words, words[at]);
    case 'not-before':
      return !isOne(step.words, words[at - 1]);
    case 'begin':
      return at === 0;
    case 'end':
      return at === words.length;
  }
}

function isOne({ whole, beginnings, endings }: Words, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { lower } = word;
  if (whole.has(lower)) return true;
  for (const beginning of beginnings) if (lower.startsWith(beginning)) return true;
  for (const ending of endings) if (lower.endsWith(ending)) return true;
  return false;
}
