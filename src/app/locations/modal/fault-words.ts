import type { TextFault } from '../../../domain/card/message';
import type { CardSpeech } from '../../i18n/CardSpeech';

/** What is wrong with a message. */
export function messageFault({ t }: CardSpeech, fault: TextFault): string {
  switch (fault.kind) {
    case 'empty':
      return t('card.fault.message.empty');
    case 'too-long':
      return t('card.fault.message.too-long', { count: fault.over, longest: fault.longest });
    case 'too-many-lines':
      return t('card.fault.message.too-many-lines', { most: fault.most });
  }
}

/** What is wrong with a sender's name; it has one line whatever is typed. */
export const senderFault = ({ t }: CardSpeech, fault: TextFault): string =>
  fault.kind === 'too-long'
    ? t('card.fault.sender.too-long', { longest: fault.longest })
    : t('card.fault.sender.empty');
