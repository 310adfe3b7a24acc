import type { Sandbox } from '../../sandbox';
import type { Comment } from '../../state';
import type { ApiContext } from '../viewer';

/** `since` a time, and by `role`: `agent` or `end_user`. */
export function commentFilter(c: ApiContext, { world }: Sandbox): (comment: Comment) => boolean {
  const sinceMs = Date.parse(c.req.query('since') ?? '');
  const role = c.req.query('role');
  const isEndUser = (id: number | null) => id !== null && world.users.find(id)?.role === 'end-user';
  return ({ author_id, created_at }) =>
    !(Date.parse(created_at) < sinceMs) && (role === undefined || (role === 'end_user') === isEndUser(author_id));
}
