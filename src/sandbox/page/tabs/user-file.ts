import type { Helpdesk } from '../api/helpdesk';
import type { PageOrganization, PageTicket, PageUser } from '../api/shapes';

/** What is shown of a user. */
export interface UserFile {
  readonly user: PageUser;
  readonly organization: PageOrganization | null;
  readonly tickets: readonly PageTicket[];
}

export async function readUserFile(helpdesk: Helpdesk, id: number): Promise<UserFile> {
  const [user, tickets] = await Promise.all([helpdesk.user(id), helpdesk.ticketsRequestedBy(id)]);
  const { organization_id } = user;
  const organization = organization_id === null ? null : await helpdesk.organization(organization_id);
  return { user, tickets, organization };
}
