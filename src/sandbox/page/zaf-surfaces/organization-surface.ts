import type { PageOrganization } from '../api/shapes';
import { NOTHING, type Surface } from '../zaf-host/surface';
import { organizationObject } from './user-object';

/** What an app beside an organization's page can read. */
export function organizationSurface(organization: PageOrganization): Surface {
  return { ...NOTHING, values: { organization: () => organizationObject(organization) } };
}
