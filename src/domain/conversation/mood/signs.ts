import { matchCues, range, type CueMatch } from './cue-index';
import type { Lexicon } from './lexicon';
import type { Evidence } from './mood';
import type { Cue } from './mood-words';
import { tokensOf, type Token } from './tokens';
import { isFeeling } from './tally';
import { surroundings, type Surroundings } from './surroundings';
import { wordValence } from './word-valence';

/** What its phrase's {@link Cue} says of it. */
interface Marks {
  readonly besideProblem: boolean;
  readonly isPolite: boolean;
  readonly isVague: boolean;
}

/** One thing in a text that says how its writer feels or what has happened to them. */
export interface Sign extends Evidence, Marks {
  /** 1 for a slight one to about 6 for the strongest. */
  readonly weight: number;
  /** A bad feeling of which the writer leaves no doubt: "I am very angry". */
  readonly isOutright?: true;
}

export interface Signs {
  readonly signs: readonly Sign[];
  /** How many words the text has. */
  readonly words: number;
  readonly isAsking: boolean;
}

/** More than a customer writes and Zendesk keeps; what stands behind is not read. */
const LONGEST_TEXT = 20_000;
/** "not good" is less bad than "bad", "not bad" hardly good (Hutto and Gilbert 2014 measured 0.74 for both). */
const NEGATED_GOOD = 0.75;
const NEGATED_BAD = 0.2;
/** Emoji are meant less seriously than words. */
const EMOJI_SHARE = 0.6;
const ANGRY_FROM = -3.2;
/** From which weight on a phrase says a feeling outright. */
const OUTRIGHT = 3.5;

/** Everything in `text` that says how its writer feels or what has happened to them, in order. */
export function signsIn(text: string, lexicon: Lexicon): Signs {
  const read = text.slice(0, LONGEST_TEXT);
  const tokens = tokensOf(read);
  const matches = matchCues(tokens, lexicon.cues);
  const covered = new Set(matches.flatMap(range));
  const around = surroundings(tokens, covered, lexicon);
  const words = tokens.flatMap((token, at) => (covered.has(at) ? [] : wordSign(token, at, { around, lexicon })));
  const cues = matches.flatMap((match) => cueSign(match, around));
  const signs = [...words, ...cues].sort((a, b) => a.first - b.first).map((place) => signAt(place, read, tokens));
  const isAsking = tokens.some(({ kind, word }) => kind === 'end' && word === '?');
  return { signs, words: tokens.filter(({ kind }) => kind === 'word').length, isAsking };
}

interface Place extends Omit<Sign, 'words'> {
  readonly first: number;
  readonly end: number;
}

function signAt({ first, end, ...sign }: Place, text: string, tokens: readonly Token[]): Sign {
  return { ...sign, words: text.slice(tokens[first]?.start, tokens[end - 1]?.end) };
}

function wordSign(token: Token, at: number, { around, lexicon }: { around: Surroundings; lexicon: Lexicon }): Place[] {
  const rating = ratingOf(token, lexicon);
  const own = token.kind === 'emoji' ? EMOJI_SHARE * rating : rating;
  if (own === 0) return [];
  const { factor, negatorAt = at, from } = around.at(at);
  const valence = factor * (negatorAt === at ? own : negated(own));
  const place = { first: Math.min(at, from, negatorAt), end: Math.max(at, negatorAt) + 1 };
  return [
    {
      ...place,
      shows: feelingOf(valence, rating),
      weight: Math.abs(valence),
      besideProblem: false,
      isPolite: isMild(rating),
      isVague: false,
    },
  ];
}

function ratingOf({ kind, word }: Token, { valences }: Lexicon): number {
  return kind === 'emoji' ? (valences.emoji.get(word) ?? 0) : wordValence(word, valences);
}

/** "Would it be useful?" praises nothing. */
function isMild(rating: number): boolean {
  return rating > 0 && rating <= 1;
}

function negated(valence: number): number {
  return -valence * (valence > 0 ? NEGATED_GOOD : NEGATED_BAD);
}

function feelingOf(valence: number, rating: number): 'grateful' | 'disappointed' | 'angry' {
  if (valence > 0) return 'grateful';
  return rating <= ANGRY_FROM ? 'angry' : 'disappointed';
}

function cueSign({ cue, first, end }: CueMatch, around: Surroundings): Place[] {
  if (cue.shows === 'nothing') return [];
  const { factor, negatorAt = first } = around.at(first);
  const place = { ...marksOf(cue), first: Math.min(first, negatorAt), end };
  const weight = weightOf(cue, factor);
  if (negatorAt >= first) return [{ ...place, shows: cue.shows, weight, ...(isOutright(cue) && { isOutright: true }) }];
  if (cue.shows === 'bereaved') return [];
  const isGood = cue.shows === 'grateful';
  const shows = isGood ? 'disappointed' : 'grateful';
  return [{ ...place, shows, weight: weight * (isGood ? NEGATED_GOOD : NEGATED_BAD) }];
}

function isOutright({ shows, weight, besideProblem }: Cue): boolean {
  return (
    shows !== 'nothing' && isFeeling(shows) && shows !== 'grateful' && weight >= OUTRIGHT && besideProblem !== true
  );
}

function marksOf({ besideProblem, isPolite, isVague }: Cue): Marks {
  return { besideProblem: besideProblem === true, isPolite: isPolite === true, isVague: isVague === true };
}

/** A "but" or "a bit" softens what somebody feels, not what happened to them. */
function weightOf({ shows, weight }: Cue, factor: number): number {
  return weight * (shows === 'nothing' || isFeeling(shows) ? factor : Math.max(1, factor));
}
