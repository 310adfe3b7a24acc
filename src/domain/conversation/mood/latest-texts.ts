import type { Conversation } from '../conversation';
import { customersTurns } from '../customers-turns';

/** How far back the verdict looks. */
const TURNS_READ = 3;
/** Of a long ticket only so many are compared with each other. */
const TURNS_COMPARED = 12;
/** Shorter texts stand in others by chance. */
const SHORTEST_REPEATED = 12;

/**
 * What the requester wrote last, message by message, oldest first; at most three. A message that stands within another, as in the
 * transcript of a chat that follows it, is not counted twice.
 */
export function latestTexts(conversation: Conversation, name?: string): readonly string[] {
  const texts = customersTurns(conversation, name)
    .slice(-TURNS_COMPARED)
    .map(({ text }) => text);
  return texts.filter((text, at) => !isRepeated(text, at, texts)).slice(-TURNS_READ);
}

function isRepeated(text: string, at: number, texts: readonly string[]): boolean {
  if (text.length < SHORTEST_REPEATED) return false;
  return texts.some(
    (other, place) => place !== at && other.includes(text) && (other.length > text.length || place > at),
  );
}
