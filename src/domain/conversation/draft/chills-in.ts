import type { Mood } from '../mood/mood';
import type { Chill } from './draft-words';
import type { Hint } from './hint';
import { tellsOfTrouble, type Asking } from './plain-request';
import { hasSign, type ReadSentence, type Sign } from './read-draft';
import type { Finding } from './wording';

const UPSETTING: ReadonlySet<Mood['feeling']> = new Set(['worried', 'confused', 'disappointed', 'angry']);

/** Whether the customer feels bad about something, as far as their words show. */
export function isUpset({ feeling, strength }: Mood): boolean {
  return strength >= 1 && UPSETTING.has(feeling);
}

/** To whom a draft is written. */
export interface Reader {
  readonly mood: Mood;
  readonly asking: Asking;
}

/** Wording that hurts or leaves the customer cold, in the order of the draft; of what is cold, one in a sentence is enough. */
export function chillsIn(sentences: readonly ReadSentence[], is: 'harmful' | 'cold', reader: Reader): readonly Hint[] {
  return sentences.flatMap((sentence, at) => {
    if (!hasSign(sentence, is)) return [];
    const found = sentence.signs.flatMap((sign): readonly Hint[] => {
      if (sign.label.is !== is) return [];
      const { chill } = sign.label;
      if (!concerns(chill, reader) || isHarmless(chill, sentence, sentences[at + 1])) return [];
      const hint = hintAt(is, sentence, sign, chill.instead);
      return [chill.isCheer ? { ...hint, isCheer: true } : hint];
    });
    return is === 'cold' ? found.slice(0, 1) : found;
  });
}

/** A hint about the words of a sign, with what could stand in their place. */
export function hintAt(
  kind: Hint['kind'],
  { words }: ReadSentence,
  { from, to }: Pick<Finding<Sign>, 'from' | 'to'>,
  instead?: string,
): Hint {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return { kind };
  const at = { start: first.start, end: last.end };
  if (instead === undefined) return { kind, at };
  return { kind, at, instead: from === 0 ? instead.slice(0, 1).toUpperCase() + instead.slice(1) : instead };
}

function concerns({ to }: Chill, { mood, asking }: Reader): boolean {
  const isHurt = mood.problem === 'serious' || isUpset(mood);
  const isTroubled = isHurt || (mood.problem === 'some' && tellsOfTrouble(asking));
  return to === undefined || { hurt: isHurt, troubled: isTroubled, bereaved: mood.isBereaved }[to];
}

function isHarmless(chill: Chill, sentence: ReadSentence, next: ReadSentence | undefined): boolean {
  const has = (is: Sign['is'], { signs }: ReadSentence) =>
    signs.some(({ label }) => label.is === is && 'chill' in label && label.chill === chill);
  if (has('unless', sentence) || has('unless-explained', sentence)) return true;
  return next !== undefined && has('unless-explained', next);
}
