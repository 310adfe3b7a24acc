import type { Box } from '../../domain/card/layout';

/** How the words of a card are written: by hand, or as in a book. */
export type Face = 'hand' | 'book';

/** A design as it is drawn, 1200 by 800, and where on it words may stand. */
export interface Picture {
  readonly draw: () => string;
  /** For message and sender together; nothing of the art reaches into it. */
  readonly words: Box;
  readonly ink: string;
  readonly face: Face;
}

/** Beside art on the left. */
export const BESIDE: Box = { x: 470, y: 90, width: 650, height: 570 };
/** Above art that stands along the bottom. */
export const ABOVE: Box = { x: 130, y: 70, width: 940, height: 430 };
