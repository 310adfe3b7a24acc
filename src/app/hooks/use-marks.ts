import { useCallback, useState } from 'react';
import type { Marks } from '../hearing';

/** What the agent has said of this ticket; a change is drawn at once. */
export interface TicketMarks {
  readonly has: (mark: string) => boolean;
  readonly set: (mark: string, isSet?: boolean) => void;
}

/** @param ticket any name that stays the same for the ticket. */
export function useMarks(marks: Marks, ticket: string): TicketMarks {
  const [version, setVersion] = useState(0);
  const has = useCallback(
    (mark: string) => marks.has(ticket, mark),
    // Another version answers anew.
    [marks, ticket, version],
  );
  const set = useCallback(
    (mark: string, isSet = true) => {
      marks.set(ticket, mark, isSet);
      setVersion((before) => before + 1);
    },
    [marks, ticket],
  );
  return { has, set };
}
