import type { Conversation } from '../../../src/domain/conversation/conversation';
import type { Mood } from '../../../src/domain/conversation/mood/mood';
import { readMood } from '../../../src/domain/conversation/mood/read-mood';
import { instant } from '../../../src/domain/time';
import { MOOD_LANGUAGES } from '../../support/mood-languages';
import { agreementOf, part, type Agreement } from './agreement';
import { baselineVerdict } from './baseline';
import type { Label, LabelledText } from './labelled-text';

export interface Figures extends Agreement {
  readonly texts: number;
  /** Of all texts, those shown as disappointed or angry with strength 2 or more. */
  readonly upsetShare: number;
  /** Of these, the ones that are labelled negative. */
  readonly shownUpsetPrecision: number;
  readonly microsecondsPerText: number;
  /** The same with a serious problem counted as negative, whatever the feeling is. */
  readonly problemsAreNegative?: Agreement;
  /** What `multilang-sentiment` reaches on the same texts, for German. */
  readonly baseline?: Agreement;
}

const FEW = 200;

export function figuresOf(texts: readonly LabelledText[], problemsAreNegative: boolean): Figures {
  for (const text of texts.slice(0, FEW)) read(text);
  const began = process.cpuUsage();
  const moods = texts.map((text) => ({ ...text, mood: read(text) }));
  // The processor's time, since a busy machine has little to do with the rules.
  const microsecondsPerText = process.cpuUsage(began).user / Math.max(1, texts.length);
  const upset = moods.filter(({ mood }) => isUpset(mood));
  const judgedBy = (verdictOf: (mood: Mood) => Label) =>
    agreementOf(moods.map(({ label, mood }) => ({ label, verdict: verdictOf(mood) })));
  return {
    texts: texts.length,
    ...judgedBy(verdictOf),
    upsetShare: part(moods, ({ mood }) => isUpset(mood)),
    shownUpsetPrecision: part(upset, ({ label }) => label === 'negative'),
    microsecondsPerText,
    ...(problemsAreNegative ? { problemsAreNegative: judgedBy(verdictOfProblem) } : {}),
    ...baselineOf(texts),
  };
}

function baselineOf(texts: readonly LabelledText[]): Pick<Figures, 'baseline'> {
  if (texts.length === 0 || texts.some(({ language }) => language !== 'de')) return {};
  return { baseline: agreementOf(texts.map(({ text, label }) => ({ label, verdict: baselineVerdict(text, 'de') }))) };
}

function read({ text, language }: LabelledText): Mood {
  const said: Conversation = [{ by: 'customer', isPublic: true, channel: 'email', at: instant(0), text }];
  return readMood(said, { languages: MOOD_LANGUAGES, localeHint: language });
}

function verdictOf({ feeling }: Mood): Label {
  if (feeling === 'grateful') return 'positive';
  return feeling === 'calm' || feeling === 'unsure' ? 'neutral' : 'negative';
}

function verdictOfProblem(mood: Mood): Label {
  const verdict = verdictOf(mood);
  return verdict === 'neutral' && mood.problem === 'serious' ? 'negative' : verdict;
}

function isUpset({ feeling, strength }: Mood): boolean {
  return (feeling === 'disappointed' || feeling === 'angry') && strength >= 2;
}
