import type { Card } from '../domain/card/card';
import type { Occasion } from '../domain/card/occasion';
import type { Reason } from '../domain/policy/policy';

/** How a customer is addressed: `Sie` and full sentences, or `du` and a warmer tone. */
export type Tone = 'formal' | 'familiar';

/** A card as far as it has come in a window; the words may not be fit for a card yet. */
export interface CardDraft extends Card {
  /** The id of the language and tone that the first line is in. */
  readonly voice: string;
  /** Whether the message is still a first line of ours. */
  readonly isUntouched: boolean;
  readonly isOwed: boolean;
  /** The id of one of the admin's reasons; empty while there is none. */
  readonly reason: string;
  readonly isReasonChosen: boolean;
}

/** What a card is composed with, as the ticket's sidebar knows it. */
export interface CardStart {
  /** Absent where the name is not known. */
  readonly customerName?: string;
  /** A language tag, such as `de-CH`; absent where it is not known. */
  readonly customerLocale?: string;
  readonly agentName: string;
  readonly agentLocale: string;
  /** The admin's list. */
  readonly reasons: readonly Reason[];
  readonly tone: Tone;
  /** Whether cheerful cards are not offered: somebody has died, or the customer is to be handled gently. */
  readonly isQuiet: boolean;
  /** What suits what happened; absent where nothing says so. */
  readonly occasion?: Occasion;
  /** The id of the reason to begin with; absent where none fits. */
  readonly reason?: string;
  /** Where the admin keeps the artwork for good; absent where nowhere. */
  readonly artAddress?: string;
  /** What stood in a window that was closed before a card was given; absent where there was none. */
  readonly draft?: CardDraft;
}

/** A card that an agent confirmed, with the id of one of the admin's reasons. */
export interface CardGift extends Card {
  readonly reason: string;
}

/** `given`: it stands in the ledger. A refusal says why not, in the agent's language, and nothing was given. */
export type CardAnswer = 'given' | { readonly refused: string };

/** The ticket's sidebar, as the window sees it in which a card is composed. */
export interface CardDesk {
  /** Rejects with NoCardAnswer when the sidebar is gone. */
  start(): Promise<CardStart>;
  /** Tells how far the card has come, for the case that the window is closed; not answered. */
  keep(draft: CardDraft): void;
  /** One press, answered once. Rejects with NoCardAnswer when it is not known what came of it. */
  give(gift: CardGift): Promise<CardAnswer>;
  /**
   * Puts artwork and words into the reply; `note`: nothing was put, since the composer is on an internal note. Rejects with NoCardAnswer
   * when it is not known what came of it.
   */
  put(card: Card): Promise<'put' | 'note'>;
  /** Closes the window. */
  close(): Promise<void>;
}

/** The sidebar did not answer, or could not say what came of it. */
export class NoCardAnswer extends Error {
  override readonly name = 'NoCardAnswer';
}
