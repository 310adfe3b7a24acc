import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { joined, type Surface } from '../zaf-host/surface';
import { commentSurface } from './comment-surface';
import { fieldSurface } from './field-surface';
import { ticketActions } from './ticket-actions';
import { ticketObject } from './ticket-object';
import { ticketSetters } from './ticket-setters';

/** What an app beside a ticket can read, change and do. Nothing is saved before the agent submits. */
export function ticketSurface(workspace: TicketWorkspace): Surface {
  const own: Surface = {
    values: {
      ticket: () => {
        const [file, ticket] = [workspace.file(), workspace.ticket()];
        return file && ticket && ticketObject(workspace, file, ticket);
      },
      macros: () => workspace.helpdesk.macros(),
    },
    setters: ticketSetters(workspace),
    actions: ticketActions(workspace),
  };
  return joined(own, commentSurface(workspace), fieldSurface('ticketFields', workspace.fields));
}
