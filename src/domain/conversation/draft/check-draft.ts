import type { EmpathyAct } from '../act';
import type { Span } from '../conversation';
import { ENOUGH_APOLOGIES } from '../enough-apologies';
import type { Channel } from '../../customer/channel';
import { spansOf } from '../facts/word-pattern';
import type { Mood } from '../mood/mood';
import { actsIn, isSalutation, isSorry, sorriesIn } from './acts-in';
import { cheerIn } from './cheer-in';
import { chillsIn, hintAt } from './chills-in';
import { draftAlone } from './draft-alone';
import type { DraftWords } from './draft-words';
import { heavyIn, type Answered } from './heavy-in';
import type { DraftCheck, Hint, PromiseMade } from './hint';
import { mixedAddress } from './mixed-address';
import { hasSign, readDraft, type ReadSentence } from './read-draft';
import { askingOf } from './plain-request';
import { reflects, theirsIn } from './reflects';
import { unheardIn } from './unheard-in';

/** What a draft is checked against. */
export interface AroundDraft {
  readonly words: DraftWords;
  readonly mood: Mood;
  /** The customer's last own words. */
  readonly customerText: string;
  /** Our earlier public replies, oldest first. */
  readonly before: readonly string[];
  readonly channel: Channel;
  /** What the draft commits us to; its spans are places in the text that it is given. */
  readonly promises: (text: string) => readonly PromiseMade[];
}

/** A draft, its sentences, and what they were found to do. */
interface Reading extends AroundDraft, Answered {
  readonly draft: string;
  readonly sentences: readonly ReadSentence[];
  readonly acts: ReadonlySet<EmpathyAct>;
  readonly made: readonly PromiseMade[];
}

const NEEDS_NO_DATE = ['when', 'upon', 'asks', 'in-passing'] as const;
const SENTENCE_END = /[.!?\n]+/g;
const SOFTENING: readonly EmpathyAct[] = ['act', 'apologise', 'sympathise', 'validate'];

/**
 * What a draft does for the customer, and what it lacks or says coldly (practice of those who train agents; no study measured the
 * wordings; `docs/mood.md` says how often a hint is right). Nothing is checked on the phone, and nothing but harmful wording in chat and messaging.
 */
export function checkDraft(draft: string, around: AroundDraft): DraftCheck {
  if (around.channel === 'phone') return { acts: new Set(), hints: [], promises: [] };
  const alone = draftAlone(draft);
  const sentences = readDraft(alone, around.words);
  const made = around.promises(alone);
  const acts = new Set(actsIn(sentences, around));
  if (made.some(({ due }) => due !== undefined)) acts.add('reassure');
  const theirs = theirsIn(around.customerText, around.words);
  if (reflects(sentences, theirs)) acts.add('reflect');
  const asking = askingOf(around.customerText, around.words);
  return { acts, hints: hintsOf({ ...around, draft: alone, sentences, acts, made, theirs, asking }), promises: made };
}

function hintsOf(reading: Reading): readonly Hint[] {
  const { sentences } = reading;
  const harmful = apart(chillsIn(sentences, 'harmful', reading));
  if (reading.channel === 'chat' || reading.channel === 'messaging') return harmful;
  const heavy = heavyIn(sentences, reading);
  const repeated = repeatedIn(reading);
  const cold = apart(oncePerSentence(coldIn(reading), sentences, [...heavy, ...repeated]), harmful);
  return [
    ...harmful,
    ...[...cold].sort((one, other) => startOf(one) - startOf(other)),
    ...heavy,
    ...registerIn(reading),
    ...undatedIn(reading),
    ...repeated,
    ...unheardIn({ ...reading, isHarsh: harmful.length + cold.length > 0 }, reading),
  ];
}

/** Those that stand apart from each other and from `taken`. */
function apart(hints: readonly Hint[], taken: readonly Hint[] = []): readonly Hint[] {
  const kept: Hint[] = [];
  for (const hint of hints) if (![...taken, ...kept].some((other) => overlap(hint.at, other.at))) kept.push(hint);
  return kept;
}

/** The first about each sentence, and none about one that is `taken`: a hint to a sentence is enough. */
function oncePerSentence(
  hints: readonly Hint[],
  sentences: readonly ReadSentence[],
  taken: readonly Hint[],
): readonly Hint[] {
  const kept: Hint[] = [];
  for (const hint of hints) {
    const sentence = sentences.find((each) => isIn(each, hint));
    if (sentence === undefined || ![...taken, ...kept].some((other) => isIn(sentence, other))) kept.push(hint);
  }
  return kept;
}

function overlap(one: Span | undefined, other: Span | undefined): boolean {
  return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
}

function startOf({ at }: Hint): number {
  return at?.start ?? 0;
}

function coldIn({ draft, sentences, acts, mood, words, asking }: Reading): readonly Hint[] {
  const cheer = cheerIn(draft, { mood, asking }, sentences.filter(isSorry));
  return [
    ...chillsIn(sentences, 'cold', { mood, asking }),
    ...regretIn(sentences, acts, words),
    ...turnsIn(sentences),
    ...(cheer === undefined ? [] : [{ kind: 'cold', at: cheer, isCheer: true } as const]),
  ];
}

/** A reply that begins with regret and has nothing to offer, or heaps it up: one less is enough. */
function regretIn(
  sentences: readonly ReadSentence[],
  acts: ReadonlySet<EmpathyAct>,
  { regret }: DraftWords,
): readonly Hint[] {
  const first = sentences.find((sentence) => !isSalutation(sentence));
  const regrets = sentences.flatMap((sentence) =>
    sentence.signs.filter(({ label }) => label.is === 'regret').map((sign) => ({ sentence, sign })),
  );
  const opening = regrets.find(({ sentence, sign }) => sentence === first && sign.from === 0);
  const isBare = !SOFTENING.some((act) => acts.has(act));
  const cold = opening !== undefined && (isBare || regrets.length > 1) ? opening : regrets[1];
  if (cold === undefined) return [];
  return [hintAt('cold', cold.sentence, cold.sign, cold === opening ? regret.instead : undefined)];
}

/** An apology that the next sentence takes back. */
function turnsIn(sentences: readonly ReadSentence[]): readonly Hint[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const turn = sentence.signs.find(({ label }) => label.is === 'turn');
    return turn !== undefined && before !== undefined && isSorry(before) ? [hintAt('cold', sentence, turn)] : [];
  });
}

function registerIn({ draft, sentences, words }: Reading): readonly Hint[] {
  const at = mixedAddress(draft, sentences, words);
  return at === undefined ? [] : [{ kind: 'register', at }];
}

/** Promises without a date, but for those that a time in the same sentence, a question beside them or a dated one near them stands for. */
function undatedIn({ draft, sentences, made }: Reading): readonly Hint[] {
  if (made.every(({ due }) => due !== undefined)) return [];
  const ends = spansOf(draft, SENTENCE_END);
  const dated = made.filter(({ due }) => due !== undefined);
  return made
    .filter(({ due, at }) => due === undefined && !dated.some((other) => isNear(at, other.at, ends)))
    .filter(
      ({ at }) =>
        !sentences.some(
          (each, index) => isAbout(each, at) && isTimedOrAsked(each, [sentences[index - 1], sentences[index + 1]]),
        ),
    )
    .map(({ at }) => ({ kind: 'undated-promise', at }));
}

const isIn = (sentence: ReadSentence, { at }: Hint): boolean => at !== undefined && isAbout(sentence, at);

function isAbout({ words }: ReadSentence, at: Span): boolean {
  const [first, last] = [words[0], words.at(-1)];
  return first !== undefined && last !== undefined && first.start < at.end && at.start < last.end;
}

function isTimedOrAsked(sentence: ReadSentence, around: readonly (ReadSentence | undefined)[]): boolean {
  const waits = around.some((each) => each !== undefined && (each.mark === '?' || hasSign(each, 'asks')));
  return waits || NEEDS_NO_DATE.some((is) => hasSign(sentence, is));
}

/** Whether at most two sentences end between them. */
function isNear(one: Span, other: Span, ends: readonly Span[]): boolean {
  const [from, to] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
  return ends.filter(({ start }) => start >= from && start < to).length <= 2;
}

function repeatedIn({ sentences, acts, before, words }: Reading): readonly Hint[] {
  if (!acts.has('apologise')) return [];
  if (sorriesIn(before, words).filter(Boolean).length < ENOUGH_APOLOGIES) return [];
  const found = sentences.flatMap((sentence) =>
    sentence.signs
      .filter(({ label }) => label.is === 'act' && label.act === 'apologise')
      .map((sign) => hintAt('apology-repeated', sentence, sign)),
  );
  return found.slice(0, 1);
}
