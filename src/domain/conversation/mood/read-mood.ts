import type { Conversation } from '../conversation';
import { latestTexts } from './latest-texts';
import { directionOf } from './direction';
import { evidenceOf } from './evidence';
import type { Mood } from './mood';
import type { MoodWords } from './mood-words';
import { readingOf, type Reading } from './reading';
import type { Sign } from './signs';
import { tallyOf } from './tally';
import { triageLanguage, triageOf } from './triage';
import { balanceOf, feelingOf, isContradictory, problemOf } from './verdict';

/** What is known beside what was said. */
export interface KnownForMood {
  /** By primary tag. */
  readonly languages: ReadonlyMap<string, MoodWords>;
  /** The ticket's tags; those of Zendesk's triage count as evidence. */
  readonly tags?: readonly string[];
  /** Words of evidence to which the agent said "not so": they no longer count. */
  readonly dismissed?: ReadonlySet<string>;
  /** The customer's locale, for words too few to tell their language. */
  readonly localeHint?: string;
  /** The customer's name, to find their lines in a chat's transcript. */
  readonly name?: string;
}

/** Of the last message, the one before it and the one before that. */
const TURN_WEIGHTS = [1, 0.5, 0.25] as const;

/** How the requester's own public words read, the last ones most; docs/mood.md says how each verdict is reached. */
export function readMood(conversation: Conversation, known: KnownForMood): Mood {
  const { tags = [], dismissed = new Set() } = known;
  const readable = { languages: known.languages, dismissed, hint: triageLanguage(tags) ?? known.localeHint };
  const texts = latestTexts(conversation, known.name);
  const newestFirst = texts.map((text) => readingOf(text, readable)).reverse();
  const triage = triageOf(tags.filter((tag) => !dismissed.has(tag)));
  const direction = directionOf(newestFirst);
  const mood = moodOf(newestFirst, triage);
  return direction === undefined ? mood : { ...mood, direction };
}

function moodOf(newestFirst: readonly Reading[], triage: ReturnType<typeof triageOf>): Mood {
  const newest = newestFirst[0];
  const signs = weightedSigns(newestFirst);
  const tally = tallyOf(signs);
  const isForeign = newest?.isForeign === true;
  const balance = balanceOf(tally) + (isForeign || newest === undefined ? 0 : triage.balance);
  const isUnsure = newest === undefined || isForeign || isTooLittle(newest) || isContradictory(tally, balance);
  const verdict = isUnsure ? ({ feeling: 'unsure', strength: 0 } as const) : feelingOf(tally, balance, newest.words);
  return {
    problem: problemOf(tally),
    ...verdict,
    isBereaved: tally.isBereaved,
    situations: [...tally.situations].sort(([, a], [, b]) => b - a).map(([situation]) => situation),
    evidence: evidenceOf([...signs, ...triage.signs], verdict.feeling),
    isForeign,
  };
}

function weightedSigns(newestFirst: readonly Reading[]): readonly Sign[] {
  // A customer who thanks for the help is past what they wrote before it.
  const counted = isSettled(newestFirst[0]) ? newestFirst.slice(0, 1) : newestFirst;
  return counted.flatMap(({ signs }, age) => {
    const part = TURN_WEIGHTS[age] ?? 0;
    // What was said outright a message ago may have passed.
    return signs.map(({ isOutright, ...sign }) => ({
      ...sign,
      weight: sign.weight * part,
      ...(isOutright && age === 0 && { isOutright }),
    }));
  });
}

function isSettled(newest: Reading | undefined): boolean {
  const tally = tallyOf(newest?.signs ?? []);
  return problemOf(tally) === 'none' && feelingOf(tally, balanceOf(tally)).feeling === 'grateful';
}

function isTooLittle({ signs, words }: Reading): boolean {
  return words < 2 && signs.length === 0;
}
