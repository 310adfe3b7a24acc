import type { Card } from '../../domain/card/card';
import type { CardDesign } from '../../domain/card/card-design';
import { layOut, type Box, type Measure, type Sizes, type TextLayout } from '../../domain/card/layout';
import { escapeHtml } from '../../domain/escaped-html';
import { HEIGHT, WIDTH } from './art/ground';
import { element } from './art/shapes';
import { familyOf, handFor, type Hand } from './card-fonts';
import type { Face, Picture } from './picture';
import { pictureOf } from './pictures';

const MESSAGE_SIZES: Readonly<Record<Face, Sizes>> = {
  hand: { largest: 74, easy: 44, least: 12 },
  book: { largest: 54, easy: 34, least: 12 },
};
const SENDER_SIZES: Readonly<Record<Face, Sizes>> = {
  hand: { largest: 50, easy: 24, least: 12 },
  book: { largest: 36, easy: 20, least: 12 },
};
/** Below the message, for the sender's name. */
const SENDER_HEIGHT = 92;
/** Room for one line; only the longest names take two. */
const SENDER_LINE = 72;

/** How wide letters of a hand are. */
type MeasureOf = (hand: Hand) => Measure;

/** A design without words. */
export const artSvg = (design: CardDesign): string => svg(pictureOf(design).draw());

/** The whole card as one SVG that needs nothing from elsewhere; `undefined` when its words do not fit. */
export function cardSvg(card: Card, measure: MeasureOf, fontStyle: string): string | undefined {
  const picture = pictureOf(card.design);
  const written = writtenWords(card, picture, measure);
  return written && svg(`<style>${fontStyle}</style>` + picture.draw() + written);
}

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${inside}</svg>`;

function writtenWords({ message, sender }: Card, picture: Picture, measure: MeasureOf): string | undefined {
  const { words, face, ink } = picture;
  const above: Box = { ...words, height: words.height - SENDER_HEIGHT };
  const [hand, senderHand] = [handFor(face, message), handFor(face, sender)];
  const said = layOut(message, above, measure(hand), MESSAGE_SIZES[face]);
  if (said === undefined) return undefined;
  const below: Box = { ...words, y: bottomOf(said) + SENDER_HEIGHT - SENDER_LINE, height: SENDER_LINE };
  const signed = layOut(sender, below, measure(senderHand), SENDER_SIZES[face]);
  if (signed === undefined) return undefined;
  const middle = words.x + words.width / 2;
  const inside = linesAt(middle, said, hand) + linesAt(middle, signed, senderHand);
  return element('g', { fill: ink, 'text-anchor': 'middle' }, inside);
}

const bottomOf = ({ lines, size }: TextLayout): number => (lines.at(-1)?.baseline ?? 0) + size * 0.34;

const linesAt = (x: number, { lines, size, direction }: TextLayout, hand: Hand): string =>
  element(
    'g',
    { 'font-size': size, 'font-family': familyOf(hand), direction },
    lines.map(({ text, baseline }) => element('text', { x, y: baseline }, escapeHtml(text))).join(''),
  );
