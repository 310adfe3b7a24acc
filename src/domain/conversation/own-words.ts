import { chatLinesOf } from './chat-transcript';
import { withoutDisclaimers } from './mail/disclaimer';
import { KNOWN_MAIL } from './mail/known-mail';
import { withoutQuotedHistory } from './mail/quoted-history';
import { withoutSignature } from './mail/signature';

const LINK = /<?(?:https?:\/\/|www\.|mailto:)[^\s<>]{1,2000}>?/giu;
const PICTURE = /\[(?:image|bild|cid):[^\]\n]{0,200}\]|!\[[^\]\n]{0,200}\]/giu;

/** Whose words are looked for. */
interface Writer {
  /** By which their lines in the transcript of a chat are known. */
  readonly name?: string | undefined;
  /** Whether we wrote a line, which the message then only repeats. */
  readonly isOurs?: (line: string) => boolean;
}

/**
 * What somebody wrote themselves in a message: without quoted history, signature, disclaimer, links and lines of ours. Of a chat
 * transcript, the lines of `name` alone. What stays is as it was written; nothing at all is an empty text.
 */
export function ownWords(text: string, { name, isOurs = () => false }: Writer = {}): string {
  const lines = text.replace(/\r\n?|\u2028/g, '\n').split('\n');
  const own = (chatLinesOf(lines, name) ?? ownLines(lines)).filter((line) => !isOurs(line));
  const paragraphs = own
    .join('\n')
    .replace(PICTURE, ' ')
    .replace(LINK, ' ')
    .split(/\n[^\S\n]*\n/);
  return withoutDisclaimers(paragraphs, KNOWN_MAIL)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function ownLines(lines: readonly string[]): readonly string[] {
  return withoutSignature(withoutQuotedHistory(lines, KNOWN_MAIL), KNOWN_MAIL);
}
