import type { Catalogue } from '../api/catalogue';
import type { PageGroup, PageOrganization, PageTicket, PageUser } from '../api/shapes';
import { profileFieldDefinitions } from '../fields/profile-field-definitions';
import { userProperties } from '../zaf-surfaces/user-surface';
import { ProfileWorkspace } from './profile-workspace';

export interface UserFile {
  readonly user: PageUser;
  readonly organization: PageOrganization | null;
  readonly groups: readonly PageGroup[];
  readonly tickets: readonly PageTicket[];
}

const SYSTEM_FIELDS = [
  ['email', 'Primary email'],
  ['tags', 'Tags'],
  ['organization', 'Organization'],
  ['locale', 'Language'],
  ['timeZone', 'Time zone'],
  ['details', 'Details'],
  ['notes', 'Notes'],
] as const;

/** One open page of a user. */
export class UserWorkspace extends ProfileWorkspace<UserFile> {
  protected async read(): Promise<UserFile> {
    const [user, tickets] = await Promise.all([this.helpdesk.user(this.id), this.helpdesk.ticketsRequestedBy(this.id)]);
    const [organization, groups] = await Promise.all([
      user.organization_id === null ? null : this.helpdesk.organization(user.organization_id),
      user.role === 'end-user' ? [] : this.helpdesk.groupsOf(user.id),
    ]);
    return { user, tickets, organization, groups };
  }

  protected async write(file: UserFile, change: Record<string, unknown>): Promise<UserFile> {
    return { ...file, user: await this.helpdesk.saveUser(this.id, change) };
  }

  protected properties() {
    return userProperties(this);
  }

  protected definitions({ user_fields: own }: Catalogue) {
    return profileFieldDefinitions(SYSTEM_FIELDS, own);
  }
}
