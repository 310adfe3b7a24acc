/** What a person said that a text is. */
export type Label = 'negative' | 'neutral' | 'positive';

export interface LabelledText {
  readonly text: string;
  readonly label: Label;
  /** Its BCP 47 primary tag. */
  readonly language: string;
}

/** A line that is not as the bench needs it; its message is for the person who wrote it. */
export class UnreadableLine extends Error {
  override readonly name = 'UnreadableLine';
}

const LABELS = ['negative', 'neutral', 'positive'] as const;
/** A mean of raters' valences from -4 to 4 is no feeling between these. */
const CLEAR_VALENCE = 0.5;

/** The labelled texts of a file with one JSON object a line; empty lines are passed over. */
export function labelledTexts(content: string): readonly LabelledText[] {
  return content.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [labelledText(line, index + 1)]));
}

function labelledText(line: string, number: number): LabelledText {
  const row = parsed(line, number);
  const { text, lang } = row;
  if (typeof text !== 'string') throw new UnreadableLine(`line ${number} has no "text".`);
  const label = labelOf(row);
  if (label === undefined) {
    const wanted = '"valence" (a number), "sentiment" (negative, neutral or positive) or "category"';
    throw new UnreadableLine(`line ${number} needs one of ${wanted}.`);
  }
  return { text, label, language: typeof lang === 'string' ? lang.slice(0, 2).toLowerCase() : 'en' };
}

function parsed(line: string, number: number): Readonly<Record<string, unknown>> {
  const row = readJson(line);
  if (typeof row !== 'object' || row === null) throw new UnreadableLine(`line ${number} is no JSON object.`);
  return { ...row };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function labelOf({ valence, sentiment, category }: Readonly<Record<string, unknown>>): Label | undefined {
  if (typeof valence === 'number') return labelOfValence(valence);
  if (typeof category === 'string') return 'neutral';
  return LABELS.find((label) => label === sentiment);
}

function labelOfValence(valence: number): Label {
  if (Math.abs(valence) < CLEAR_VALENCE) return 'neutral';
  return valence < 0 ? 'negative' : 'positive';
}
