import type { Mood } from '../mood/mood';
import { isSalutation } from './acts-in';
import { hintAt } from './chills-in';
import type { Hint } from './hint';
import type { Asking } from './plain-request';
import type { ReadSentence } from './read-draft';
import { touches, type Theirs } from './reflects';

/** What a draft answers to. */
export interface Answered {
  readonly mood: Mood;
  readonly theirs: Theirs;
  readonly asking: Asking;
}

const OPENING = 3;

/**
 * Feeling at the beginning of a draft that is too grave for somebody calm who only asks for something. What is said about their own
 * words may be grave: moods are missed.
 */
export function heavyIn(sentences: readonly ReadSentence[], answered: Answered): readonly Hint[] {
  if (!isLight(answered)) return [];
  const opening = sentences.filter((sentence) => !isSalutation(sentence)).slice(0, OPENING);
  const found = opening.flatMap((sentence) =>
    sentence.signs
      .filter(({ label }) => label.is === 'grave' || label.is === 'gravest')
      .filter(({ label }) => isUncalledFor(label.is === 'gravest', sentence, answered))
      .map((sign) => hintAt('heavy', sentence, sign)),
  );
  return found.slice(0, 1);
}

function isLight({ mood, asking }: Answered): boolean {
  const isGrateful = mood.feeling === 'grateful';
  if (mood.isBereaved || (asking === 'nothing' && !isGrateful)) return false;
  return (isGrateful || isCalm(mood)) && (mood.problem === 'none' || (mood.problem === 'some' && asking === 'all'));
}

const isCalm = ({ feeling, strength }: Mood): boolean => strength === 0 && feeling !== 'angry';

function isUncalledFor(isGravest: boolean, sentence: ReadSentence, { mood, theirs, asking }: Answered): boolean {
  if (asking === 'last' || asking === 'nothing') return isGravest && !touches(sentence, theirs);
  if (!touches(sentence, theirs)) return isGravest || mood.problem === 'none';
  return isGravest && asking === 'all';
}
