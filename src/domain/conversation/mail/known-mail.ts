import { GERMAN_MAIL } from '../languages/de/mail';
import { ENGLISH_MAIL } from '../languages/en/mail';
import type { MailWords } from './mail-words';

/** Of every language at once: a mail program's language need not be the writer's. */
export const KNOWN_MAIL: readonly MailWords[] = [ENGLISH_MAIL, GERMAN_MAIL];
