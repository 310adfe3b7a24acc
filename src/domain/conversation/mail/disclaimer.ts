import type { MailWords } from './mail-words';

const MARKS_OF_ONE = 2;

/** The message without paragraphs of legal advice. */
export function withoutDisclaimers(paragraphs: readonly string[], known: readonly MailWords[]): readonly string[] {
  return paragraphs.filter((paragraph) => {
    const words = paragraph.replace(/\s+/g, ' ').trim().toLowerCase();
    return !known.some(({ disclaimers: { begin, marks } }) => {
      const isMarked = marks.filter((mark) => words.includes(mark)).length >= MARKS_OF_ONE;
      return isMarked || begin.some((beginning) => words.startsWith(beginning));
    });
  });
}
