import type { User } from '../../state';
import type { ApiContext } from '../viewer';

/** Which users `role`, `role[]`, `permission_set` and `external_id` let through; deleted ones never. */
export function userFilter(c: ApiContext): (user: User) => boolean {
  const asked = [c.req.query('role'), ...(c.req.queries('role[]') ?? [])].filter((role) => role !== undefined);
  const roles = new Set(asked.flatMap((role) => role.split(',')));
  const roleId = c.req.query('permission_set');
  const externalId = c.req.query('external_id')?.toLowerCase();
  return (user) =>
    user.active &&
    (roles.size === 0 || roles.has(user.role)) &&
    (roleId === undefined || String(user.custom_role_id) === roleId) &&
    (externalId === undefined || user.external_id?.toLowerCase() === externalId);
}
