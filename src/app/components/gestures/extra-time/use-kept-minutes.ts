import { useEffect, useRef } from 'react';
import type { ReservationId } from '../../../../domain/ids';
import type { Standing } from '../../../../domain/ledger/standing';
import { useServices } from '../../../Services';
import type { Place } from '../occasion';

/**
 * The minutes of the agent's own extra time stay on the ticket though its page was loaded anew; a colleague's page is left alone.
 * @param isBusy whether something is being done: a press that gives adds the minutes itself, and after this they would be there twice.
 */
export function useKeptMinutes(extraTime: Standing | undefined, { agent }: Place, isBusy: boolean): void {
  const { gestures, report } = useServices();
  const kept = useRef<ReservationId>();
  const own = extraTime?.reservation.entry.agent === agent.id ? extraTime : undefined;
  useEffect(() => {
    if (!own || isBusy || kept.current === own.reservation.entry.id) return;
    kept.current = own.reservation.entry.id;
    gestures.keepMinutes(own).catch(report);
  });
}
