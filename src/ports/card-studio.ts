import type { Card } from '../domain/card/card';
import type { CardDesign } from '../domain/card/card-design';

/** What came of a way to hand a card over: some browsers do not tell whether they let it pass. */
export type Delivery = 'done' | 'not-told' | 'forbidden';

/** A card as the customer will see it, 1200 by 800 pixels, and the ways in which an agent can take it along. */
export interface DrawnCard {
  /** Where an image element finds it, until `release` is called. */
  readonly address: string;
  release(): void;
  /** For mail: at most 120 KB. Rejects when the browser draws no pictures. */
  jpeg(): Promise<Blob>;
  /** Puts the picture on the clipboard. To be called while a press is being answered. */
  copyPicture(): Promise<Delivery>;
  /** Saves the picture as a file. Frames may be kept from it, and do not learn of that. */
  download(fileName: string): Promise<Delivery>;
  /** Opens the browser's print dialog with the card alone. */
  print(): Promise<Delivery>;
}

/** Where cards are drawn. */
export interface CardStudio {
  /** The design without words, as the address of a small image. */
  readonly thumbnail: (design: CardDesign) => string;
  /** Draws a card, or says that its words do not fit even in the smallest letters. */
  draw(card: Card): Promise<DrawnCard | 'too-full'>;
}
