import { escapeHtml } from '../../domain/escaped-html';
import { withoutTurns } from '../../domain/turns-of-direction';

/** Text as people wrote it, whatever it looks like to a browser; as plain `body` Zendesk may read it as Markdown. */
export const escapedParagraph = (text: string): string =>
  `<p>${escapeHtml(withoutTurns(text).trim()).replaceAll('\n', '<br>')}</p>`;
