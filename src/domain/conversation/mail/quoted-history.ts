import type { MailWords } from './mail-words';

const LONGEST_HEADER = 240;
/** Mail programs fold a long line above quoted history. */
const FOLDED_LINES = 3;
const HEADER_BLOCK = 5;
const DIVIDER = /^[\s>]*[-_=*]{2,}\s{0,3}(\p{L}(?:[^-_=*\n]|-(?=\p{L})){2,60})[-_=*]{2,}\s*$/u;
const REPLY_ABOVE = /^\s*##-.{3,200}-##\s*$/u;

/** The message without what it answers: lines after `>`, and everything from a mail program's header on. */
export function withoutQuotedHistory(lines: readonly string[], known: readonly MailWords[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) continue;
    if (isDivider(line, known) || isHeaderBlock(lines, at, known)) break;
    const introduced = introductionAt(lines, at, known);
    if (introduced === 0) kept.push(line);
    else if (!isFollowedByQuotes(lines, at + introduced)) break;
    else at += introduced - 1;
  }
  return kept;
}

function isQuoted(line: string): boolean {
  return /^\s{0,8}>/.test(line);
}

function isDivider(line: string, known: readonly MailWords[]): boolean {
  if (REPLY_ABOVE.test(line)) return true;
  const words = line.length <= LONGEST_HEADER ? DIVIDER.exec(line)?.[1]?.trim().toLowerCase() : undefined;
  return words !== undefined && known.some(({ dividers }) => dividers.includes(words));
}

/** "From: …" with "Sent: …" or the like close below, as Outlook writes above what is answered. */
function isHeaderBlock(lines: readonly string[], at: number, known: readonly MailWords[]): boolean {
  const first = headerLine(lines[at]);
  return known.some(({ headers }) => {
    if (!beginsWithAny(first, headers.from)) return false;
    const below = lines.slice(at + 1, at + HEADER_BLOCK).map(headerLine);
    return below.filter((line) => beginsWithAny(line, headers.others)).length >= 2;
  });
}

function headerLine(line = ''): string {
  return line.slice(0, LONGEST_HEADER).replaceAll('*', '').trimStart().toLowerCase();
}

function beginsWithAny(line: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => line.startsWith(beginning));
}

/** How many lines from `at` on say who wrote what follows; 0 when they do not. */
function introductionAt(lines: readonly string[], at: number, known: readonly MailWords[]): number {
  const first = headerLine(lines[at]);
  const isDated = known.some(({ wrote }) => first.startsWith(wrote.dates));
  const folded = lines.slice(at, at + (isDated ? FOLDED_LINES : 1)).map((line) => line.trim());
  const last = folded.findIndex((line) => line === '' || /[:：]$/.test(line));
  const words = folded.slice(0, last + 1).join(' ');
  return words.length <= LONGEST_HEADER && isIntroduction(words.toLowerCase(), known) ? last + 1 : 0;
}

function isIntroduction(line: string, known: readonly MailWords[]): boolean {
  if (!/[:：]$/.test(line)) return false;
  const words = line.split(/[^\p{L}\p{N}]+/u);
  return known.some(({ wrote }) => {
    if (!words.includes(wrote.verb) || words.includes(wrote.self)) return false;
    return /[<@]/.test(line) || (/\d/.test(line) && line.startsWith(wrote.dates));
  });
}

function isFollowedByQuotes(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at, at + FOLDED_LINES).find((line) => line.trim() !== '');
  return next !== undefined && isQuoted(next);
}
