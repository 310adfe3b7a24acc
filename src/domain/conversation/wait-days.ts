import { DAY_MS, type Instant } from '../time';
import type { Conversation } from './conversation';

/** Whole days since the first of the customer's public turns that nobody has answered; 0 when all are. */
export function waitDays(conversation: Conversation, now: Instant): number {
  const turns = conversation.filter(({ isPublic }) => isPublic);
  const answered = turns.findLastIndex(({ by }) => by === 'us');
  const waiting = turns.slice(answered + 1).find(({ by }) => by === 'customer');
  return waiting ? Math.floor((now - waiting.at) / DAY_MS) : 0;
}
