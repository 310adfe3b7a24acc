import type { MailWords } from './mail-words';

/** The words of a closing and a name behind them, at most. */
const LONGEST_CLOSING = 60;
const NAME_WORDS = 4;
const POSTSCRIPT = /^p\.?\s?s\b/i;

/** The message without who it is from: everything from a signature's mark or a closing on, but for a postscript. */
export function withoutSignature(lines: readonly string[], known: readonly MailWords[]): readonly string[] {
  const own = lines.filter((line) => !isAddedByProgram(line, known));
  const end = own.findIndex((line, at) => /^\s*--\s*$/.test(line) || (at > 0 && isClosing(line, known)));
  if (end < 0) return own;
  const postscript = own.findIndex((line, at) => at > end && isPostscript(line.trim(), known));
  return [...own.slice(0, end), ...(postscript < 0 ? [] : paragraphAt(own, postscript))];
}

function isAddedByProgram(line: string, known: readonly MailWords[]): boolean {
  const words = line.slice(0, LONGEST_CLOSING).trim().toLowerCase();
  if (words === '') return false;
  return known.some(({ programs }) => programs.some((beginning) => words.startsWith(beginning)) && isShort(line));
}

function isShort(line: string): boolean {
  return line.length <= 2 * LONGEST_CLOSING && !/[?!]\s*$/.test(line);
}

function isClosing(line: string, known: readonly MailWords[]): boolean {
  if (line.length > LONGEST_CLOSING) return false;
  const words = line.trim().toLowerCase();
  return known.some(({ closings }) =>
    closings.some((closing) => words.startsWith(closing) && isNothingButName(line.trim().slice(closing.length), known)),
  );
}

/** A sentence that begins with a closing's words is no closing. */
function isNothingButName(rest: string, known: readonly MailWords[]): boolean {
  if (/^[,.!\s]*$/.test(rest)) return true;
  const words = rest.split(/[\s,.!]+/u).filter((word) => word !== '');
  const isOfName = (word: string) => /^\p{Lu}/u.test(word) || known.some(({ from }) => from.includes(word));
  return /^[\s,.!]/.test(rest) && words.length <= NAME_WORDS && words.every(isOfName);
}

function isPostscript(line: string, known: readonly MailWords[]): boolean {
  const word = /^\p{L}{1,20}/u.exec(line)?.[0].toLowerCase() ?? '';
  return POSTSCRIPT.test(line) || known.some(({ postscripts }) => postscripts.includes(word));
}

function paragraphAt(lines: readonly string[], start: number): readonly string[] {
  const end = lines.findIndex((line, at) => at > start && /^\s*(?:--\s*)?$/.test(line));
  return ['', ...lines.slice(start, end < 0 ? undefined : end)];
}
