import * as v from 'valibot';
import type { Restriction } from '../../rows/restriction';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { idSchema } from '../people/people-schema';

/** Groups may be named by `id` or by `ids`. */
export const restrictionSchema = v.nullable(
  v.union([
    v.pipe(
      v.object({ type: v.literal('User'), id: idSchema }),
      v.transform(({ id }): Restriction => ({ type: 'User', id })),
    ),
    v.pipe(
      v.object({ type: v.literal('Group'), id: v.exactOptional(idSchema), ids: v.exactOptional(v.array(idSchema)) }),
      v.transform(({ id, ids = [] }) => ({
        type: 'Group' as const,
        ids: ids.length > 0 || id === undefined ? ids : [id],
      })),
      v.check(({ ids }) => ids.length > 0, 'needs a group'),
      v.transform(({ type, ids }): Restriction => ({ type, id: ids[0] ?? 0, ids })),
    ),
  ]),
);

/** Admins see what is restricted to groups, too. */
export function isOpenTo(viewer: User, restriction: Restriction | null, { world }: Sandbox): boolean {
  if (restriction === null) return true;
  if (restriction.type === 'User') return restriction.id === viewer.id;
  return viewer.role === 'admin' || groupsOf(viewer, world.state).some((id) => restriction.ids.includes(id));
}

export function groupsOf(viewer: User, { group_memberships }: Sandbox['world']['state']): number[] {
  return group_memberships.filter(({ user_id }) => user_id === viewer.id).map(({ group_id }) => group_id);
}
