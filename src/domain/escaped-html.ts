/**
 * Text as HTML or SVG that shows just this text, in elements as in attributes; control characters other than line breaks and tabs, which
 * neither of them may hold, are left out.
 */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
