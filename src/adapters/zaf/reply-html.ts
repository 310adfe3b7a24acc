import { escaped } from '../../domain/markup';

/** Text as HTML that shows just this text; control characters other than line breaks and tabs are left out. */
export const escapeHtml = (text: string): string => escaped(text.replace(/[^\P{Cc}\n\t]/gu, ''));

/**
 * Whether HTML shows a text, and not as part of a longer word: SAVE1 does not stand in SAVE10. Composers write quotation marks as they
 * are or not.
 */
export function hasText(html: string, text: string): boolean {
  const wanted = plainQuotes(escapeHtml(text)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'u').test(plainQuotes(html));
}

const plainQuotes = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&#39;', "'");

/** Plain text as HTML, with its line breaks. */
export const htmlOf = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** What of a draft is more than markup and space. */
export const textOf = (html: string): string => html.replace(/<[^>]*>|&nbsp;/g, '').trim();

/** A draft without the paragraph or line in which a text stands; the rest stays as it is. */
export function withoutText(html: string, text: string): string {
  if (text === '' || !hasText(html, text)) return html;
  const pieces = html.split(/(<br\s*\/?>|<\/?(?:p|div|li)(?:\s[^>]*)?>)/i);
  const isGone = (index: number) => hasText(pieces[index] ?? '', text);
  return pieces.filter((piece, index) => !isGone(index) && !isAround(piece, index, isGone)).join('');
}

/** Whether a piece is the paragraph around one that is taken out. */
function isAround(piece: string, index: number, isGone: (index: number) => boolean): boolean {
  return (/^<p[\s>]/i.test(piece) && isGone(index + 1)) || (/^<\/p>/i.test(piece) && isGone(index - 1));
}
