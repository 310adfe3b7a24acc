import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { joined, NOTHING, type Surface } from '../zaf-host/surface';
import { ticketSurface } from './ticket-surface';

/** What an app in the editor's toolbar can do: everything beside the ticket, and put itself away. */
export function ticketEditorSurface(workspace: TicketWorkspace, close: () => void): Surface {
  return joined(ticketSurface(workspace), { ...NOTHING, actions: { 'app.close': close } });
}
