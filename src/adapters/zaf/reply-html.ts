import { escapeHtml } from '../../domain/escaped-html';
import { hasText } from '../../domain/has-text';

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
