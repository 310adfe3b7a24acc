import { calledWords } from './call-transcript';
import type { Conversation, Turn } from './conversation';
import { ourLines } from './our-lines';
import { ownWords } from './own-words';

/** Thanks, mood and facts are read from one conversation, and every draft is checked against it. */
const read = new WeakMap<Conversation, { readonly name: string | undefined; readonly turns: Conversation }>();

/**
 * The requester's public turns in their own words, oldest first: without quoted history, signatures, lines that we wrote before and
 * what labels a call. A turn in which nothing of theirs stays is left out. What was taken from a conversation is kept with it.
 * @param name the customer's, by which their lines in the transcript of a chat are known.
 */
export function customersTurns(conversation: Conversation, name?: string): Conversation {
  const before = read.get(conversation);
  if (before && before.name === name) return before.turns;
  const turns = turnsOf(conversation, name);
  read.set(conversation, { name, turns });
  return turns;
}

function turnsOf(conversation: Conversation, name: string | undefined): Conversation {
  const oursUntil = ourLines(conversation);
  return conversation
    .filter(({ by, isPublic }) => by === 'customer' && isPublic)
    .map((turn) => ({ ...turn, text: ownWords(saidIn(turn), { name, isOurs: oursUntil(turn.at) }) }))
    .filter(({ text }) => text !== '');
}

const saidIn = ({ channel, text }: Turn): string => (channel === 'phone' ? calledWords(text) : text);
