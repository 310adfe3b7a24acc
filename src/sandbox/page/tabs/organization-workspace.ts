import type { Catalogue } from '../api/catalogue';
import type { PageOrganization } from '../api/shapes';
import { profileFieldDefinitions } from '../fields/profile-field-definitions';
import { organizationProperties } from '../zaf-surfaces/organization-surface';
import { ProfileWorkspace } from './profile-workspace';

const SYSTEM_FIELDS = [
  ['tags', 'Tags'],
  ['domains', 'Domains'],
  ['group', 'Group'],
  ['details', 'Details'],
  ['notes', 'Notes'],
] as const;

/** One open page of an organization. */
export class OrganizationWorkspace extends ProfileWorkspace<PageOrganization> {
  protected async read(): Promise<PageOrganization> {
    return this.helpdesk.organization(this.id);
  }

  protected async write(_: PageOrganization, change: Record<string, unknown>): Promise<PageOrganization> {
    return this.helpdesk.saveOrganization(this.id, change);
  }

  protected properties() {
    return organizationProperties(this);
  }

  protected definitions({ organization_fields: own }: Catalogue) {
    return profileFieldDefinitions(SYSTEM_FIELDS, own);
  }
}
