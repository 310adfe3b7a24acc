import { useCallback } from 'react';
import type { TicketId } from '../../domain/ids';
import { useServices } from '../Services';

/** Opens a ticket in the helpdesk; the same function from one drawing to the next. */
export function useShowTicket(): (ticket: TicketId) => void {
  const { workspace, report } = useServices();
  return useCallback((ticket) => void workspace.showTicket(ticket).catch(report), [workspace, report]);
}
