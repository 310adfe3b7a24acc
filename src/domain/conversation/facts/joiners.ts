import { endAt, endOfWordAt } from './word-pattern';

const MOST_JOINERS = 6;
const SEPARATOR = /[\s:=.,("'\u201e-]{1,4}/y;

/** The place behind the signs and small words that join a name with its number: "order number is: 48213". */
export function behindJoiners(lower: string, start: number, joiners: readonly string[]): number {
  let at = start;
  for (let count = 0; count < MOST_JOINERS; count++) {
    const next = endAt(SEPARATOR, lower, at) ?? at;
    const joined = endOfWordAt(lower, joiners, next) ?? next;
    if (joined === at) break;
    at = joined;
  }
  return at;
}
