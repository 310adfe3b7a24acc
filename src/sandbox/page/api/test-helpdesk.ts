import * as v from 'valibot';
import { NO_CATALOGUE, type Catalogue } from './catalogue';
import { Helpdesk, type CommentsWithPeople, type TicketPage, type TicketWithPeople } from './helpdesk';
import { ApiFailure, SandboxApi } from './sandbox-api';
import type { MacroResult, PageMacro } from './macro-shapes';
import {
  COMMENT,
  INSTALLATION,
  ORGANIZATION,
  TICKET,
  USER,
  type AttachedFile,
  type PageComment,
  type PageInstallation,
  type PageOrganization,
  type PageTicket,
  type PageUser,
} from './shapes';

export const MAYA = v.parse(USER, { id: 1, name: 'Maya', email: 'maya@example.com', role: 'agent' });
export const ADA = v.parse(USER, { id: 2, name: 'Ada', email: 'ada@example.net', role: 'end-user' });

export function aTicket(ticket: Partial<PageTicket> = {}): PageTicket {
  const required = { id: 7, status: 'open', via: { channel: 'email' }, requester_id: ADA.id };
  const times = { created_at: '2026-11-01T09:00:00Z', updated_at: '2026-11-01T09:00:00Z' };
  return { ...v.parse(TICKET, { ...required, ...times, subject: 'The kettle' }), ...ticket };
}

export function aComment(comment: Partial<PageComment> = {}): PageComment {
  const required = { id: 70, author_id: ADA.id, body: 'Hello', public: true, via: { channel: 'email' } };
  return { ...v.parse(COMMENT, { ...required, created_at: '2026-11-01T09:00:00Z' }), ...comment };
}

/** For tests: a helpdesk with one ticket, one customer and one app. */
export class FakeHelpdesk extends Helpdesk {
  stored = aTicket();
  said: PageComment[] = [aComment()];
  settings: Record<string, unknown> = {};
  account: Catalogue = NO_CATALOGUE;
  macro: MacroResult = {};
  known = ADA;
  company = v.parse(ORGANIZATION, { id: 4, name: 'Kettles & Co', domain_names: ['a.example'], group_id: 11 });
  readonly saves: Record<string, unknown>[] = [];
  readonly removed: string[] = [];
  refusal: ApiFailure | undefined;

  constructor() {
    super(new SandboxApi({ session: 's', csrfToken: 'c' }, () => Promise.reject(new Error('No network in tests'))));
  }

  override catalogue(): Promise<Catalogue> {
    return Promise.resolve(this.account);
  }

  override tickets(): Promise<TicketPage> {
    return Promise.resolve({ tickets: [this.stored], users: [MAYA, ADA], count: 1, next_page: null });
  }

  override ticket(id: number): Promise<TicketWithPeople> {
    if (id !== this.stored.id) return Promise.reject(new ApiFailure(404, { description: 'Not found' }));
    return Promise.resolve({ ticket: this.stored, users: [MAYA, ADA], organizations: [] });
  }

  override comments(): Promise<CommentsWithPeople> {
    return Promise.resolve({ comments: [...this.said], users: [] });
  }

  override user() {
    return Promise.resolve(this.known);
  }

  override groupsOf() {
    return Promise.resolve([]);
  }

  override organization(): Promise<PageOrganization> {
    return Promise.resolve(this.company);
  }

  override saveUser(_: number, change: Record<string, unknown>): Promise<PageUser> {
    this.saves.push(change);
    if (this.refusal !== undefined) return Promise.reject(this.refusal);
    this.known = { ...this.known, ...change };
    return this.user();
  }

  override saveOrganization(_: number, change: Record<string, unknown>): Promise<PageOrganization> {
    this.saves.push(change);
    this.company = { ...this.company, ...change };
    return this.organization();
  }

  override ticketsRequestedBy() {
    return Promise.resolve([this.stored]);
  }

  override upload({ name, type }: File): Promise<AttachedFile> {
    const attachment = { content_type: type, content_url: `http://localhost/attachments/${name}`, file_name: name };
    return Promise.resolve({ token: `token-of-${name}`, attachment: { ...attachment, thumbnails: [] } });
  }

  override removeUpload({ token }: AttachedFile): Promise<void> {
    this.removed.push(token);
    return Promise.resolve();
  }

  override userByEmail() {
    return Promise.resolve(undefined);
  }

  override macros(): Promise<PageMacro[]> {
    return Promise.resolve([{ id: 77, title: 'Look' }]);
  }

  override appliedMacro(): Promise<MacroResult> {
    return Promise.resolve(this.macro);
  }

  override saveTicket(id: number | null, ticket: Record<string, unknown>): Promise<PageTicket> {
    this.saves.push(ticket);
    if (this.refusal !== undefined) return Promise.reject(this.refusal);
    this.stored = { ...this.stored, id: id ?? 8, updated_at: '2026-11-02T09:00:00Z' };
    return Promise.resolve(this.stored);
  }

  override installation(): Promise<PageInstallation> {
    return Promise.resolve(v.parse(INSTALLATION, { id: 2001, app_id: 1001, settings: this.settings }));
  }

  override saveInstallation(_: number, settings: Record<string, unknown>): Promise<PageInstallation> {
    this.settings = { ...this.settings, ...settings };
    return this.installation();
  }
}
