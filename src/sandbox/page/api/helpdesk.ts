import * as v from 'valibot';
import { readCatalogue, type Catalogue } from './catalogue';
import { ApiFailure, type SandboxApi } from './sandbox-api';
import { MACRO, MACRO_RESULT, type MacroResult, type PageMacro } from './macro-shapes';
import { REQUIREMENT, type PageRequirement } from './requirement-shape';
import {
  COMMENT,
  GROUP,
  INSTALLATION,
  ORGANIZATION,
  TICKET,
  UPLOAD,
  USER,
  type AttachedFile,
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

export interface Look {
  readonly ticketId: number | null;
  readonly isEditing: boolean;
  /** UNVERIFIED when Zendesk takes somebody to be idle; here it is while they look at another window. */
  readonly isIdle: boolean;
}

/** The questions that the page itself asks of the helpdesk. */
export class Helpdesk {
  #catalogue: Promise<Catalogue> | undefined;

  constructor(readonly api: SandboxApi) {}

  /** Read once: an account's fields, forms and teams seldom change while a page is open. */
  catalogue(): Promise<Catalogue> {
    return (this.#catalogue ??= readCatalogue(this.api));
  }

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

  async upload(file: File): Promise<AttachedFile> {
    const answer = await this.api.upload(`/api/v2/uploads?filename=${encodeURIComponent(file.name)}`, file);
    return v.parse(v.object({ upload: UPLOAD }), answer).upload;
  }

  /** Which ticket is in front, for colleagues to know. */
  async view(look: Look): Promise<void> {
    await this.api.send('PUT', '/sandbox/viewing', look);
  }

  async removeUpload({ token }: AttachedFile): Promise<void> {
    await this.api.send('DELETE', `/api/v2/uploads/${encodeURIComponent(token)}`, undefined);
  }

  /** Whoever has this address, if anybody does. */
  async userByEmail(email: string): Promise<PageUser | undefined> {
    const answer = await this.api.get(`/api/v2/users/search?query=${encodeURIComponent(`email:${email}`)}`);
    const { users } = v.parse(v.object({ users: v.array(USER) }), answer);
    return users.find((user) => user.email?.toLowerCase() === email.toLowerCase());
  }

  async saveUser(id: number, user: Record<string, unknown>): Promise<PageUser> {
    return v.parse(v.object({ user: USER }), await this.api.send('PUT', `/api/v2/users/${id}`, { user })).user;
  }

  async saveOrganization(id: number, organization: Record<string, unknown>): Promise<PageOrganization> {
    const answer = await this.api.send('PUT', `/api/v2/organizations/${id}`, { organization });
    return v.parse(v.object({ organization: ORGANIZATION }), answer).organization;
  }

  async macros(): Promise<PageMacro[]> {
    const answer = await this.api.get('/api/v2/macros/active?per_page=100');
    return v.parse(v.object({ macros: v.array(MACRO) }), answer).macros;
  }

  /** What a macro would make of a ticket, or of a new one. */
  async appliedMacro(ticketId: number | null, macroId: number): Promise<MacroResult> {
    const place = ticketId === null ? '' : `/tickets/${ticketId}`;
    const answer = await this.api.get(`/api/v2${place}/macros/${macroId}/apply`);
    return v.parse(v.object({ result: v.object({ ticket: MACRO_RESULT }) }), answer).result.ticket;
  }

  /** None where the account keeps no list of them for this installation. */
  async requirements(installationId: number | string): Promise<PageRequirement[]> {
    try {
      const answer = await this.api.get(
        `/api/v2/apps/installations/${encodeURIComponent(installationId)}/requirements`,
      );
      return v.parse(v.object({ requirements: v.array(REQUIREMENT) }), answer).requirements;
    } catch (error) {
      if (error instanceof ApiFailure && error.status === 404) return [];
      throw error;
    }
  }

  async installation(id: number): Promise<PageInstallation> {
    return v.parse(INSTALLATION, await this.api.get(`/api/v2/apps/installations/${id}`));
  }

  async saveInstallation(id: number, settings: Record<string, unknown>): Promise<PageInstallation> {
    return v.parse(INSTALLATION, await this.api.send('PUT', `/api/v2/apps/installations/${id}`, { settings }));
  }
}
