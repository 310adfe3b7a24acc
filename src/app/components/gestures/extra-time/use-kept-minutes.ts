import { useEffect } from 'react';
import type { Standing } from '../../../../domain/ledger/standing';
import { useServices } from '../../../Services';
import type { Place } from '../occasion';

/** The minutes of the agent's own extra time stay on the ticket though its page was loaded anew; a colleague's page is left alone. */
export function useKeptMinutes(extraTime: Standing | undefined, { agent }: Place): void {
  const { gestures, report } = useServices();
  const own = extraTime?.reservation.entry.agent === agent.id ? extraTime : undefined;
  useEffect(() => {
    if (own) gestures.keepMinutes(own).catch(report);
    // Once for each that runs.
  }, [own?.reservation.entry.id]);
}
