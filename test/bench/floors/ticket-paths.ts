/** What the app's first bulk `get` asks for; a list of its own, so that the floors carry nothing of the app. */
export const TICKET_PATHS = [
  'ticket.id',
  'ticket.status',
  'ticket.tags',
  'ticket.brand',
  'ticket.assignee',
  'ticket.collaborators',
  'ticket.organization',
  'ticket.requester',
  'currentUser',
  'currentAccount',
] as const;
