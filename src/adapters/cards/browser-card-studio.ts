import type { Card } from '../../domain/card/card';
import type { CardStudio, DrawnCard } from '../../ports/card-studio';
import { canvasMeasure } from './canvas-measure';
import { fontStyle, fontsFor, type LoadedFont } from './card-fonts';
import { artSvg, cardSvg } from './card-svg';
import { jpegOf, pngOf } from './picture-of-svg';
import { pictureOf } from './pictures';
import { copied, downloaded, printed } from './ways-out';

/** Draws cards in this browser. */
export function browserCardStudio(): CardStudio {
  const shown = new Set<string>();
  return {
    thumbnail: (design) => `data:image/svg+xml,${encodeURIComponent(artSvg(design))}`,
    draw: async (card) => {
      const { face } = pictureOf(card.design);
      const fonts = await fontsFor(face, wordsOf(card));
      await Promise.all(fonts.map((font) => showFont(font, shown)));
      const svg = cardSvg(card, canvasMeasure, fontStyle(fonts));
      return svg === undefined ? 'too-full' : drawnCard(svg);
    },
  };
}

const wordsOf = ({ message, sender }: Card): string => message + sender;

/** Letters are measured by the page's fonts, so these have to be there first. */
async function showFont({ family, range, file }: LoadedFont, shown: Set<string>): Promise<void> {
  if (shown.has(file)) return;
  const font = new FontFace(family, `url(${file})`, { unicodeRange: range });
  document.fonts.add(await font.load());
  shown.add(file);
}

function drawnCard(svg: string): DrawnCard {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const jpeg = () => jpegOf(address);
  return {
    address,
    release: () => URL.revokeObjectURL(address),
    jpeg,
    copyPicture: () => copied(pngOf(address)),
    download: async (fileName) => downloaded(await jpeg(), fileName),
    print: () => printed(address),
  };
}
