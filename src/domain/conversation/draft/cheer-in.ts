import type { Span } from '../conversation';
import type { Mood } from '../mood/mood';
import { isUpset, type Reader } from './chills-in';
import { tellsOfTrouble } from './plain-request';
import type { Sentence } from './sentences';

const MOST_EXCLAMATION_MARKS = 2;
const SMILE = /[\p{Emoji_Presentation}\u{FE0F}]|(?<![\p{L}\p{N}])[:;]-?[)D](?![\p{L}\p{N}])/u;

/** How far a smile may stand behind the words it belongs to. */
const BEHIND = 4;

/** The first exclamation mark or emoji that is too cheerful for the customer, or for a sentence that says sorry, or nothing. */
export function cheerIn(draft: string, { mood, asking }: Reader, sorries: readonly Sentence[]): Span | undefined {
  const smile = SMILE.exec(draft);
  if (mood.isBereaved) return spanOf(/!/.exec(draft) ?? smile);
  const isTrouble = mood.problem === 'serious' || sorries.some((sorry) => isBehind(smile, sorry));
  const isUnfit = isUpset(mood) || (isTrouble && tellsOfTrouble(asking));
  return (isUnfit ? spanOf(smile) : undefined) ?? shoutIn(draft, mood);
}

function isBehind(smile: RegExpExecArray | null, { words }: Sentence): boolean {
  const end = words.at(-1)?.end;
  return smile !== null && end !== undefined && smile.index >= end && smile.index <= end + BEHIND;
}

function shoutIn(draft: string, { feeling }: Mood): Span | undefined {
  if (feeling === 'grateful') return undefined;
  const marks = draft.matchAll(/!/g);
  for (let left = MOST_EXCLAMATION_MARKS; left > 0; left--) if (marks.next().done === true) return undefined;
  const { value } = marks.next();
  return value === undefined ? undefined : spanOf(value);
}

function spanOf(match: RegExpExecArray | null): Span | undefined {
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
