import type { Fact } from '../../domain/conversation/facts/fact';
import { factsOf, mostUsefulFirst, type FactSource } from '../../domain/conversation/facts/facts-of';
import type { TicketId } from '../../domain/ids';
import { DAY_MS, type Instant } from '../../domain/time';
import type { TextReader } from './text-reader';

/** What was said longer ago is seldom what is asked about today. */
const RECENT_MS = 30 * DAY_MS;

/** What was told on this ticket first, then what was told in the last 30 days, then the rest; the most useful first in each. */
export function tellFacts(
  sources: readonly FactSource[],
  reader: TextReader,
  { ticket, now }: { readonly ticket: TicketId | undefined; readonly now: Instant },
): readonly Fact[] {
  const facts = factsIn(sources, reader);
  const ageOf = (fact: Fact) => {
    if (fact.ticket === ticket) return 0;
    return now - fact.at < RECENT_MS ? 1 : 2;
  };
  return [0, 1, 2].flatMap((age) => mostUsefulFirst(facts.filter((fact) => ageOf(fact) === age)));
}

/** What was told on one ticket. */
export const factsOn = (ticket: TicketId, sources: readonly FactSource[], reader: TextReader): readonly Fact[] =>
  factsIn(
    sources.filter((source) => source.ticket === ticket),
    reader,
  );

const factsIn = (sources: readonly FactSource[], reader: TextReader): readonly Fact[] =>
  factsOf(sources, [reader.language.facts], [], reader.facts);
