import type { PageOrganization, PageUser } from '../api/shapes';
import type { Surface } from '../zaf-host/surface';
import { userObject } from './user-object';

/** What an app beside a user's page can read. */
export function userSurface(user: PageUser, organization: PageOrganization | null): Surface {
  return { values: { user: () => userObject(user, { organization }) }, setters: {}, actions: {} };
}
