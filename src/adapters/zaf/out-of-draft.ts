import { showsFile } from '../../domain/card/artwork';
import { hasText } from '../../domain/has-text';
import { plainText } from './plain-text';

/** Paragraphs and the like, as composers write them, with none of them inside. */
const BLOCK = /<(p|div|figure)\b[^>]*>(?:(?!<\/?(?:p|div|figure)\b)[^])*<\/\1>/gi;
const PICTURE = /<img\b(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const ALT = /\salt=(["'])([^]*?)\1/i;

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

/** A draft without a card as `cardHtml` writes it: the paragraph of its artwork, and the one behind it while that still begins with its message. */
export function withoutCard(html: string, artwork: string): string {
  let message = '';
  return html.replaceAll(BLOCK, (block) => {
    const picture = block.match(PICTURE)?.find((each) => showsFile(each, artwork));
    const isItsWords = message !== '' && inOneLine(block).startsWith(message);
    message = picture === undefined ? '' : messageOf(picture);
    return picture !== undefined || isItsWords ? '' : block;
  });
}

/** Composers may write angles in attributes as they are. */
const messageOf = (picture: string): string => inOneLine((ALT.exec(picture)?.[2] ?? '').replaceAll('<', '&lt;'));

const inOneLine = (html: string): string => plainText(html).replace(/\s+/g, ' ');
