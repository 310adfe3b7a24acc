import type { Helpdesk } from '../api/helpdesk';
import type { PageOrganization, PageTicket, PageUser } from '../api/shapes';
import { Observable } from '../observable';

export interface UserFile {
  readonly user: PageUser;
  readonly organization: PageOrganization | null;
  readonly tickets: readonly PageTicket[];
}

type Phase =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly file: UserFile };

/** One open page of a user. */
export class UserWorkspace {
  readonly phase = new Observable<Phase>({ status: 'loading' });

  constructor(
    readonly id: number,
    readonly helpdesk: Helpdesk,
  ) {}

  async load(): Promise<UserFile | undefined> {
    try {
      const [user, tickets] = await Promise.all([
        this.helpdesk.user(this.id),
        this.helpdesk.ticketsRequestedBy(this.id),
      ]);
      const file = { user, tickets, organization: await this.helpdesk.organization(user.organization_id) };
      this.phase.set({ status: 'ready', file });
      return file;
    } catch (error) {
      this.phase.set({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }
}
