import type { Instant } from '../time';
import type { Conversation } from './conversation';

/** Shorter lines, such as "Thank you very much!", could as well be the customer's own. */
const SHORTEST = 25;

/** Tells of a time which lines we had written to the customer by then: mail programs may quote us without any mark. */
export function ourLines(conversation: Conversation): (until: Instant) => (line: string) => boolean {
  const written = new Map<string, Instant>();
  for (const { text, at } of conversation.filter(({ by, isPublic }) => by === 'us' && isPublic)) {
    for (const line of text.split('\n').map(folded)) {
      if (line.length >= SHORTEST && !written.has(line)) written.set(line, at);
    }
  }
  return (until) => (line) => (written.get(folded(line)) ?? Infinity) <= until;
}

/** A line as it is compared with others, whatever became of its spaces. */
export function folded(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
