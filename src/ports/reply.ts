import type { Instant } from '../domain/time';

/** What was sent on one ticket. */
export interface SentMessages {
  /** Whether a public message sent at `since` or later holds the text. */
  wasSent(text: string, since: Instant): Promise<boolean>;
  /** Whether a public message of ours sent at `since` or later has a picture with it, or shows the file of a card's artwork. */
  sentPicture(since: Instant, artwork: string): Promise<boolean>;
}

/** The answer that the agent is writing on one ticket, and what was sent there before. */
export interface Reply extends SentMessages {
  /** Puts plain text at the cursor, apart from what stands there; markup in it stays text. Throws when the composer is gone. */
  insert(text: string): Promise<void>;
  /** Whether the unsent draft holds the text. */
  holds(text: string): Promise<boolean>;
  /** Takes a text out of the draft wherever it stands; does nothing when it is not there. */
  remove(text: string): Promise<void>;
  /** Takes a card out of the draft that was put there, its artwork and the words with it. A picture that was pasted stays. */
  removeCard(artwork: string): Promise<void>;
}

/** The composer around the draft: who will read what is written in it. */
export interface Composer extends Reply {
  /** Puts plain text into a paragraph of its own. Throws when the composer is gone. */
  insertParagraph(text: string): Promise<void>;
  /** Whether what is written goes to the customer; `false` for an internal note. */
  isPublic(): Promise<boolean>;
  /** Calls back with `isPublic` whenever the agent switches; answers how to stop. */
  onKind(listen: (isPublic: boolean) => void): () => void;
  /** Turns an internal note into a public reply; the draft stays. */
  makePublic(): Promise<void>;
}
