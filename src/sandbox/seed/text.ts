/**
 * A message as it is written in the story files: a blank line starts a paragraph, a line that begins with `| ` starts a
 * new line, other line ends are only there for the source's sake.
 */
export function unwrapped(written: string): string {
  const paragraphs = written.trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph) => unwrappedParagraph(paragraph)).join('\n\n');
}

function unwrappedParagraph(paragraph: string): string {
  const lines = paragraph.split('\n').map((line) => line.trim());
  return lines.reduce((whole, line) => {
    if (line.startsWith('| ')) return whole === '' ? line.slice(2) : `${whole}\n${line.slice(2)}`;
    return whole === '' ? line : `${whole} ${line}`;
  }, '');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A plain text as Zendesk shows it: escaped paragraphs, each with the direction of its own script. */
export function htmlOf(text: string): string {
  const paragraphs = text.split('\n\n').map((part) => escaped(part).replaceAll('\n', '<br>'));
  const inner = paragraphs.map((part) => `<p dir="auto">${part}</p>`).join('');
  return `<div class="zd-comment" dir="auto">${inner}</div>`;
}
