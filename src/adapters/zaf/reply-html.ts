const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows just this text; control characters other than line breaks and tabs are left out. */
export function escapeHtml(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A draft without the paragraph or line in which a text stands; the rest stays as it is. */
export function withoutText(html: string, text: string): string {
  if (text === '' || !html.includes(text)) return html;
  const pieces = html.split(/(<br\s*\/?>|<\/?(?:p|div|li)(?:\s[^>]*)?>)/i);
  return pieces.filter((piece) => !piece.includes(text)).join('');
}
