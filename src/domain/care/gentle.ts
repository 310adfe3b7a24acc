/** Stands on a ticket once an agent has said to handle it gently, so that colleagues know. */
export const GENTLE_TAG = 'handle_gently';

interface AboutGentle {
  /** Whether their words tell that somebody has died. */
  readonly isBereaved: boolean;
  /** Whether this agent has said so. */
  readonly isAsked: boolean;
  readonly tags: readonly string[];
  /** The admin's tags, in any case; `GENTLE_TAG` says so without being among them. */
  readonly gentleTags: readonly string[];
}

/** Whether no discount and nothing cheerful is suggested on a ticket. */
export function isToBeGentle({ isBereaved, isAsked, tags, gentleTags }: AboutGentle): boolean {
  const telling = new Set([GENTLE_TAG, ...gentleTags.map((tag) => tag.toLowerCase())]);
  return isBereaved || isAsked || tags.some((tag) => telling.has(tag.toLowerCase()));
}
