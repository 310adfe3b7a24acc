import type { Suggestion } from '../../../domain/care/suggest';
import type { LateSpeech } from '../../i18n/LateSpeech';

/** Why something is suggested, in one line. */
export const suggestionWords = ({ t }: LateSpeech, { because, years = 1 }: Suggestion): string =>
  because === 'card-anniversary' ? t(`suggest.${because}`, { count: years }) : t(`suggest.${because}`);
