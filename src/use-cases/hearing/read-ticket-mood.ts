import type { Language } from '../../domain/conversation/languages/language';
import type { Mood } from '../../domain/conversation/mood/mood';
import { readMood } from '../../domain/conversation/mood/read-mood';
import type { Customer } from '../../domain/customer/customer';
import type { Said } from '../../ports/ticket-words';

interface About {
  /** Absent for a language that is not ours. */
  readonly language: Language | undefined;
  readonly customer: Customer;
  /** Whether the agent said *not so* to these words. */
  readonly isNotSo: (words: string) => boolean;
}

/**
 * How the customer's words on a ticket read, without what the agent said *not so* to. Such words are known by their marks alone, so the
 * first reading finds them and the second leaves them out.
 */
export function readTicketMood({ conversation, tags }: Said, { language, customer, isNotSo }: About): Mood {
  const known = {
    languages: new Map(language ? [[language.tag, language.mood]] : []),
    tags,
    name: customer.name,
    ...(customer.locale === undefined ? {} : { localeHint: customer.locale }),
  };
  const mood = readMood(conversation, known);
  const dismissed = new Set(mood.evidence.map(({ words }) => words).filter(isNotSo));
  return dismissed.size === 0 ? mood : readMood(conversation, { ...known, dismissed });
}
