/** How what was found compares with what was labelled. */
export interface Score {
  readonly found: number;
  readonly labelled: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

/** One row: what was found in it and what a reader had marked. */
export interface Judged<Found, Label> {
  readonly found: readonly Found[];
  readonly labels: readonly Label[];
}

/** Counts each label once at most: a second find of the same is a false one. */
export function scoreOf<Found, Label>(
  rows: readonly Judged<Found, Label>[],
  isSame: (found: Found, label: Label) => boolean,
): Score {
  let right = 0;
  for (const { found, labels } of rows) {
    const open = [...labels];
    for (const each of found) {
      const index = open.findIndex((label) => isSame(each, label));
      if (index < 0) continue;
      open.splice(index, 1);
      right++;
    }
  }
  const sum = (count: (row: Judged<Found, Label>) => number) => rows.reduce((total, row) => total + count(row), 0);
  const [found, labelled] = [sum((row) => row.found.length), sum((row) => row.labels.length)];
  return {
    found,
    labelled,
    right,
    precision: found === 0 ? 1 : right / found,
    recall: labelled === 0 ? 1 : right / labelled,
  };
}

/** Whether two readings of the same text mean the same words: one holds the other, or they share half of theirs. */
export function isSameText(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const shared = first.filter((word) => second.includes(word)).length;
  const isInside = plain(one).includes(plain(other)) || plain(other).includes(plain(one));
  return isInside || shared * 2 >= Math.max(first.length, second.length);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordsOf = (text: string): readonly string[] => plain(text).split(' ');
