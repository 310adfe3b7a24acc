import { useCallback, useMemo } from 'react';
import type { Said } from '../../../ports/ticket-words';
import { withoutFeeling } from '../../../domain/conversation/mood/without-feeling';
import { NOTHING_TOLD, type Heard, type HeardHere, type Told } from '../../../use-cases/hearing/heard';
import { latestContacts } from '../../../use-cases/hearing/latest-contacts';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import type { Hearing } from '../../hearing';
import { useAnswer } from '../../hooks/use-answer';
import type { TicketMarks } from '../../hooks/use-marks';
import { usePastWords } from '../../hooks/use-past-words';
import { useServices } from '../../Services';

/** That the agent reads the customer otherwise than we do. */
export const NOT_THAT = 'not-that';

/** What the customer's words tell, anew whenever something is said. */
export function useHeard(hearing: Hearing, place: TicketAtHand, said: Said, marks: TicketMarks): Heard {
  const here = useHeardHere(hearing, place, said, marks);
  const told = useTold(hearing, place, here, marks);
  return useMemo(() => ({ ...here, ...told }), [here, told]);
}

/** Words to which the agent said "not so" are known by their marks alone, so the first hearing finds them and the second leaves them out. */
function useHeardHere(
  { listener, wishes }: Hearing,
  { customer }: TicketAtHand,
  said: Said,
  { has }: TicketMarks,
): HeardHere | undefined {
  const { name, locale } = customer;
  const { factPatterns: patterns } = wishes;
  const ask = useCallback(async () => {
    const hear = (dismissed: readonly string[]) =>
      listener.hear(said, { name, patterns, dismissed, ...(locale === undefined ? {} : { locale }) });
    const heard = await hear([]);
    const dismissed = heard.mood.evidence.map(({ words }) => words).filter((words) => has(`not-so ${words}`));
    const kept = dismissed.length === 0 ? heard : await hear(dismissed);
    return has(NOT_THAT) ? { ...kept, mood: withoutFeeling(kept.mood) } : kept;
  }, [listener, said, name, locale, patterns, has]);
  return useAnswer(ask);
}

/** Once this ticket has been heard, what was told on it and around it. */
function useTold(hearing: Hearing, place: TicketAtHand, here: HeardHere | undefined, { has }: TicketMarks): Told {
  const { listener } = hearing;
  const { ticket, customer, contacts, zone } = place;
  const { now } = useServices();
  const past = usePastWords(hearing.past, { contacts, current: ticket, customer: customer.id });
  const ask = useCallback(() => {
    const listed = latestContacts(contacts);
    const notTheSame = listed.map((contact) => contact.ticket).filter((other) => has(`not the same ${other}`));
    return listener.tell({ listed, past, zone, now: now(), notTheSame, ...(ticket === undefined ? {} : { ticket }) });
  }, [listener, ticket, contacts, past, zone, now, has]);
  // What is heard anew is told anew.
  const askAfter = useMemo(() => (here ? () => ask() : undefined), [here, ask]);
  return useAnswer(askAfter) ?? NOTHING_TOLD;
}
