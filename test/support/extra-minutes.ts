import type { ExtraMinutes } from '../../src/ports/extra-minutes';
import type { MinutesTold } from '../../src/use-cases/ledger/tell-minutes';

/** The field of an open ticket, as the agent sees it before they submit. */
export function aTicketField(before = 0, answer: MinutesTold = 'told') {
  let minutes = before;
  const extraMinutes: ExtraMinutes = {
    change: async (by, atLeast) => {
      if (answer === 'not-told') throw new Error('The ticket is gone');
      if (answer === 'told') minutes = Math.max(minutes + by, atLeast);
      return answer;
    },
  };
  return { minutes: () => minutes, extraMinutes, report: () => undefined };
}
