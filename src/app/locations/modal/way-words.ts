import type { Delivery } from '../../../ports/card-studio';
import type { CardSpeech } from '../../i18n/CardSpeech';

/** A way to take the picture along. */
export type Way = 'copy' | 'download' | 'print';

const DONE = { copy: 'card.copied', download: 'card.downloaded', print: 'card.printed' } as const;
const FORBIDDEN = { copy: 'card.copyForbidden', download: 'card.downloaded', print: 'card.printForbidden' } as const;

/** What came of it, and where the browser forbids it or does not tell, how to do it by hand. */
export const wayWords = ({ t }: CardSpeech, way: Way, delivery: Delivery, file: string): string =>
  t((delivery === 'forbidden' ? FORBIDDEN : DONE)[way], { file });
