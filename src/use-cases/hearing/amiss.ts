import { apologyCall, type Amiss, type ApologyCall } from '../../domain/conversation/apology-call';
import type { Conversation } from '../../domain/conversation/conversation';
import type { Situation } from '../../domain/conversation/mood/mood';
import { DAY_MS, type Instant } from '../../domain/time';
import type { Said } from '../../ports/ticket-words';
import type { Heard } from './heard';

interface Looked {
  readonly said: Said;
  readonly heard: Heard;
  readonly isGentle: boolean;
  readonly now: Instant;
}

/** What went wrong on the ticket at hand and what we have said to it, for all who ask whether to say sorry. */
export function amissOn({ said, heard, isGentle, now }: Looked): Amiss {
  const { mood, apologies = [], hasThanked = false } = heard;
  const happened = happenedIn(heard);
  return {
    ...{ happened, isGentle, hasThanked, apologies },
    isProblem: happened.length > 0 || (mood !== undefined && mood.problem !== 'none'),
    waitDays: waitDaysOf(said.conversation, now),
  };
}

export const apologyCallOn = (looked: Looked): ApologyCall => apologyCall(amissOn(looked));

/** Whoever writes about the same again had to ask again, whether they say so or not. */
export function happenedIn({ mood, repeat }: Heard): readonly Situation[] {
  return [...new Set([...(mood?.situations ?? []), ...(repeat ? (['again'] as const) : [])])];
}

/** Since the first of the customer's messages that nobody has answered; 0 when all are. */
function waitDaysOf(conversation: Conversation, now: Instant): number {
  const turns = conversation.filter(({ isPublic }) => isPublic);
  const answered = turns.findLastIndex(({ by }) => by === 'us');
  const waiting = turns.slice(answered + 1).find(({ by }) => by === 'customer');
  return waiting ? Math.floor((now - waiting.at) / DAY_MS) : 0;
}
