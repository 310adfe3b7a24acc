import { escapeHtml } from './escaped-html';

/**
 * Whether HTML shows a text, and not as part of a longer word: SAVE1 does not stand in SAVE10. Composers write quotation marks as they
 * are or not.
 */
export function hasText(html: string, text: string): boolean {
  const wanted = plainQuotes(escapeHtml(text)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'u').test(plainQuotes(html));
}

const plainQuotes = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
