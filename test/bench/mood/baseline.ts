import multilangSentiment from 'multilang-sentiment';
import type { Label } from './labelled-text';

/** What a translated word list says of a text: the sign of its sum. */
export function baselineVerdict(text: string, language: string): Label {
  const { score } = multilangSentiment(text, language);
  if (score === 0) return 'neutral';
  return score < 0 ? 'negative' : 'positive';
}
