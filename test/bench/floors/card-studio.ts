import { browserCardStudio } from '../../../src/adapters/cards/browser-card-studio';
import type { Card } from '../../../src/domain/card/card';

const studio = browserCardStudio();

/** Draws a card until its JPEG is there. */
const timeCard = async (card: Card): Promise<{ readonly ms: number; readonly bytes: number }> => {
  const began = performance.now();
  const drawn = await studio.draw(card);
  if (drawn === 'too-full') throw new Error(`The words do not fit on ${card.design}`);
  const { size: bytes } = await drawn.jpeg();
  drawn.release();
  return { ms: performance.now() - began, bytes };
};

Object.assign(window, { timeCard });
