import { err, ok, type Result } from '../result';

/** The most code points of a message. */
export const LONGEST_MESSAGE = 280;
/** The most lines that somebody can begin by themselves. */
export const MOST_LINES = 8;
/** The most code points of a sender's name. */
const LONGEST_SENDER = 60;

/** Why words cannot stand on a card. */
export type TextFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly over: number; readonly longest: number }
  | { readonly kind: 'too-many-lines'; readonly most: number };

/** How many code points a text has: `ü` is one, whatever its bytes. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** The message as it stands on the card: without control characters, stray spaces and empty lines at its ends. */
export function cardMessage(typed: string): Result<string, TextFault> {
  const lines = withoutControls(typed).split('\n').map(tidy);
  const message = lines
    .join('\n')
    .trim()
    .replace(/\n{3,}/g, '\n\n');
  if (message.split('\n').length > MOST_LINES) return err({ kind: 'too-many-lines', most: MOST_LINES });
  return within(message, LONGEST_MESSAGE);
}

/** The name below the message, on one line. */
export const cardSender = (typed: string): Result<string, TextFault> =>
  within(tidy(withoutControls(typed).replaceAll('\n', ' ')), LONGEST_SENDER);

function within(text: string, longest: number): Result<string, TextFault> {
  const over = lengthOf(text) - longest;
  if (text === '') return err({ kind: 'empty' });
  return over > 0 ? err({ kind: 'too-long', over, longest }) : ok(text);
}

const tidy = (line: string): string => line.replace(/ +/g, ' ').trim();

/** Line ends become one kind, and what would turn the reading direction of a whole card goes like other controls; joiners inside emoji and Persian words stay. */
const withoutControls = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
