import { escapeHtml } from './sanitise';

/** As much Markdown as apps put into replies: paragraphs, lists, bold, italic and links. */
export function markdownToHtml(markdown: string): string {
  return markdown
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map(blockToHtml)
    .join('');
}

function blockToHtml(block: string): string {
  const lines = block.split('\n');
  if (lines.every((line) => /^\s*[-*] /.test(line))) {
    return `<ul>${lines.map((line) => `<li>${inline(line.replace(/^\s*[-*] /, ''))}</li>`).join('')}</ul>`;
  }
  return `<p>${lines.map(inline).join('<br>')}</p>`;
}

const inline = (line: string): string =>
  escapeHtml(line)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(.+?)\*/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\(((?:https?:|mailto:)[^)\s]+)\)/g, '<a href="$2">$1</a>');

/** Plain text as paragraphs, its line breaks kept. */
export function textToHtml(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}
