import type { Instant } from '../../time';
import type { Conversation } from '../conversation';
import { ownWords } from '../own-words';

/** How far back the verdict looks. */
const TURNS_READ = 3;
/** Of a long ticket only so many are compared with each other. */
const TURNS_COMPARED = 12;
/** Shorter texts stand in others by chance. */
const SHORTEST_REPEATED = 12;

/**
 * The requester's own public words, message by message, oldest first; at most the last three. A message that stands within
 * another, as in the transcript of a chat that follows it, is not counted twice; lines that we wrote before are not theirs.
 */
export function customerTexts(conversation: Conversation, name?: string): readonly string[] {
  const said = conversation.filter(({ by, isPublic }) => by === 'customer' && isPublic).slice(-TURNS_COMPARED);
  const ours = conversation.filter(({ by, isPublic }) => by === 'us' && isPublic);
  const before = (at: Instant) => ours.filter((turn) => turn.at <= at).map(({ text }) => text);
  const texts = said.map(({ text, at }) => ownWords(text, before(at), name)).filter((text) => text !== '');
  return texts.filter((text, at) => !isRepeated(text, at, texts)).slice(-TURNS_READ);
}

function isRepeated(text: string, at: number, texts: readonly string[]): boolean {
  if (text.length < SHORTEST_REPEATED) return false;
  return texts.some(
    (other, place) => place !== at && other.includes(text) && (other.length > text.length || place > at),
  );
}
