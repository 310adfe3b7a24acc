import { err, ok, type Result } from '../result';
import { designsFor, type CardDesign } from './card-design';
import { cardMessage, cardSender, type TextFault } from './message';
import type { Occasion } from './occasion';

/** A greeting card: everything that its picture is made from. */
export interface Card {
  readonly occasion: Occasion;
  readonly design: CardDesign;
  /** Up to 280 characters, with line ends; also the picture's alternative text. */
  readonly message: string;
  readonly sender: string;
}

/** What stands against a card, by its part. */
export interface CardFaults {
  readonly message?: TextFault;
  readonly sender?: TextFault;
}

/** A card out of what was typed, or everything that stands against it. Throws for a design of another occasion. */
export function composeCard(typed: Card): Result<Card, CardFaults> {
  const { occasion, design } = typed;
  if (!designsFor(occasion).includes(design)) throw new RangeError(`No card for ${occasion} is called ${design}`);
  const [message, sender] = [cardMessage(typed.message), cardSender(typed.sender)];
  if (message.ok && sender.ok) return ok({ occasion, design, message: message.value, sender: sender.value });
  return err({
    ...(message.ok ? {} : { message: message.error }),
    ...(sender.ok ? {} : { sender: sender.error }),
  });
}
