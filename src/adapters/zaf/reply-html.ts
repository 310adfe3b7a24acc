import { escapeHtml } from '../../domain/escaped-html';

/** Plain text as HTML, with its line breaks. */
export const htmlOf = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** What of a draft is more than markup and space. */
export const textOf = (html: string): string => html.replace(/<[^>]*>|&nbsp;/g, '').trim();
