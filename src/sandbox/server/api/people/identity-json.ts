import type { UserIdentity } from '../../rows/user-identity';
import { type ApiContext, originOf } from '../viewer';

export function identityJson(c: ApiContext, identity: UserIdentity) {
  const isMail = identity.type === 'email';
  return {
    ...identity,
    url: `${originOf(c)}/api/v2/users/${identity.user_id}/identities/${identity.id}.json`,
    verification_method: identity.verified ? 'low' : 'none',
    verified_at: null,
    ...(isMail && { undeliverable_count: 0, deliverable_state: 'deliverable' }),
  };
}
