import type { Catalogue } from '../api/catalogue';
import type { Helpdesk } from '../api/helpdesk';
import type { PageComment, PageOrganization, PageTicket, PageUser } from '../api/shapes';

/** A ticket as it was when it was last read, with everybody who has to do with it. */
export interface TicketFile {
  /** 0 while the ticket is being written for the first time. */
  readonly ticket: PageTicket;
  readonly comments: readonly PageComment[];
  readonly people: ReadonlyMap<number, PageUser>;
  readonly organization: PageOrganization | null;
  readonly catalogue: Catalogue;
}

export async function readTicketFile(helpdesk: Helpdesk, id: number): Promise<TicketFile> {
  const [{ ticket, users, organizations }, { comments, users: authors }, catalogue] = await Promise.all([
    helpdesk.ticket(id),
    helpdesk.comments(id),
    helpdesk.catalogue(),
  ]);
  const people = new Map([...users, ...authors].map((user) => [user.id, user] as const));
  const organization = organizations.find((each) => each.id === ticket.organization_id) ?? null;
  return { ticket, comments, people, organization, catalogue };
}

export function newTicketFile(author: PageUser, catalogue: Catalogue, now: string): TicketFile {
  const ticket: PageTicket = {
    ...{ id: 0, subject: '', description: '', status: 'new', priority: null, type: null, via: { channel: 'web' } },
    ...{ requester_id: 0, assignee_id: author.id, organization_id: null, group_id: author.default_group_id },
    ...{ brand_id: 1, collaborator_ids: [], email_cc_ids: [], follower_ids: [], tags: [], custom_fields: [] },
    ...{ created_at: now, updated_at: now, due_at: null, external_id: null, from_messaging_channel: false },
    ...{ via_followup_source_id: null, sharing_agreement_ids: [], problem_id: null, recipient: null },
    ...{ ticket_form_id: null, custom_status_id: null },
  };
  return { ticket, comments: [], people: new Map([[author.id, author]]), organization: null, catalogue };
}
