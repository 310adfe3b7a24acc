import { artworkFile } from '../../domain/card/artwork';
import type { Card } from '../../domain/card/card';
import { escapeHtml } from '../../domain/escaped-html';
import { htmlOf } from './reply-html';

/** Of 1200, so that it is sharp on fine screens and fits a mail. */
const SHOWN_WIDTH = 600;

/** A card for a reply: the artwork where the admin keeps it, with the whole message as its alternative text, and the words below it. */
export function cardHtml({ design, message, sender }: Card, artAddress: string): string {
  const alt = escapeHtml(message.replace(/\s+/g, ' '));
  const art = `<img src="${escapeHtml(`${artAddress}/${artworkFile(design)}`)}" alt="${alt}" width="${SHOWN_WIDTH}">`;
  return `<p>${art}</p><p>${htmlOf(message)}<br>${htmlOf(sender)}</p>`;
}
