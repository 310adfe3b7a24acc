import { picturesIn, showsFile } from '../../domain/card/artwork';
import { hasText } from '../../domain/has-text';
import { plainText } from './plain-text';
import { textOf } from './reply-html';

/** Paragraphs and the like, as composers write them, with none of them inside. */
const BLOCK = /<(p|div|figure)\b[^>]*>(?:(?!<\/?(?:p|div|figure)\b)[^])*<\/\1>/gi;
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

/** A draft without a card as `cardHtml` writes it: its artwork, and the paragraph behind it while that is still its message and its sender. */
export function withoutCard(html: string, artwork: string): string {
  let message = '';
  return html.replaceAll(BLOCK, (block) => {
    const picture = picturesIn(block).find((each) => showsFile(each, artwork));
    const isItsWords = message !== '' && withoutSender(block) === message;
    message = picture === undefined ? '' : messageOf(picture);
    if (picture !== undefined) return withoutEmpty(block.replace(picture, ''));
    return isItsWords ? '' : block;
  });
}

/** Nothing, where nothing is left to be seen. */
const withoutEmpty = (block: string): string => (textOf(block) === '' && picturesIn(block).length === 0 ? '' : block);

const withoutSender = (block: string): string => inOneLine(plainText(block).split('\n').slice(0, -1).join(' '));

/** Composers may write angles in attributes as they are. */
const messageOf = (picture: string): string =>
  inOneLine(plainText((ALT.exec(picture)?.[2] ?? '').replaceAll('<', '&lt;')));

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');
