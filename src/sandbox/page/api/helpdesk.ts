import * as v from 'valibot';
import type { SandboxApi } from './sandbox-api';
import {
  COMMENT,
  GROUP,
  INSTALLATION,
  ORGANIZATION,
  TICKET,
  USER,
  type PageGroup,
  type PageInstallation,
  type PageOrganization,
  type PageTicket,
  type PageUser,
} from './shapes';

const TICKETS = v.object({
  tickets: v.array(TICKET),
  users: v.optional(v.array(USER), []),
  count: v.optional(v.number(), 0),
  next_page: v.optional(v.nullable(v.string()), null),
});
const TICKET_WITH_PEOPLE = v.object({
  ticket: TICKET,
  users: v.optional(v.array(USER), []),
  organizations: v.optional(v.array(ORGANIZATION), []),
});
const COMMENTS = v.object({ comments: v.array(COMMENT), users: v.optional(v.array(USER), []) });
const MEMBERSHIPS = v.object({ groups: v.optional(v.array(GROUP), []) });

export type TicketPage = v.InferOutput<typeof TICKETS>;
export type TicketWithPeople = v.InferOutput<typeof TICKET_WITH_PEOPLE>;
export type CommentsWithPeople = v.InferOutput<typeof COMMENTS>;

/** The questions that the page itself asks of the helpdesk. */
export class Helpdesk {
  constructor(readonly api: SandboxApi) {}

  async tickets(page: number, perPage: number): Promise<TicketPage> {
    const query = `page=${page}&per_page=${perPage}&sort_by=updated_at&sort_order=desc&include=users`;
    return v.parse(TICKETS, await this.api.get(`/api/v2/tickets?${query}`));
  }

  async ticketsRequestedBy(userId: number): Promise<PageTicket[]> {
    const path = `/api/v2/users/${userId}/tickets/requested?per_page=25&sort_by=created_at&sort_order=desc`;
    return v.parse(TICKETS, await this.api.get(path)).tickets;
  }

  async ticket(id: number): Promise<TicketWithPeople> {
    return v.parse(TICKET_WITH_PEOPLE, await this.api.get(`/api/v2/tickets/${id}?include=users,organizations`));
  }

  /** The newest hundred, oldest first. */
  async comments(ticketId: number): Promise<CommentsWithPeople> {
    const path = `/api/v2/tickets/${ticketId}/comments?per_page=100&sort_order=desc&include=users`;
    const { comments, users } = v.parse(COMMENTS, await this.api.get(path));
    return { comments: comments.toReversed(), users };
  }

  async user(id: number): Promise<PageUser> {
    return v.parse(v.object({ user: USER }), await this.api.get(`/api/v2/users/${id}`)).user;
  }

  async organization(id: number): Promise<PageOrganization> {
    const answer = await this.api.get(`/api/v2/organizations/${id}`);
    return v.parse(v.object({ organization: ORGANIZATION }), answer).organization;
  }

  async groupsOf(userId: number): Promise<PageGroup[]> {
    return v.parse(MEMBERSHIPS, await this.api.get(`/api/v2/users/${userId}/group_memberships?include=groups`)).groups;
  }

  async saveTicket(id: number | null, ticket: Record<string, unknown>): Promise<PageTicket> {
    const answer =
      id === null
        ? await this.api.send('POST', '/api/v2/tickets', { ticket })
        : await this.api.send('PUT', `/api/v2/tickets/${id}`, { ticket });
    return v.parse(v.object({ ticket: TICKET }), answer).ticket;
  }

  async installation(id: number): Promise<PageInstallation> {
    return v.parse(INSTALLATION, await this.api.get(`/api/v2/apps/installations/${id}`));
  }

  async saveInstallation(id: number, settings: Record<string, unknown>): Promise<PageInstallation> {
    return v.parse(INSTALLATION, await this.api.send('PUT', `/api/v2/apps/installations/${id}`, { settings }));
  }
}
