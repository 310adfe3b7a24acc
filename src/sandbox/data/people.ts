import type { UserIdentity } from '../server/rows/user-identity';
import type { User } from '../server/state';
import { groupSchema, identitySchema, membershipSchema, organizationSchema, userSchema } from './people-schemas';
import type { Reading } from './reading';
import type { RowKind } from './read-rows';
import { rowsFrom, rowsOfKindIfAny } from './rows-from';

/** Everybody in the folder, and what they belong to. No two of them share an address. */
export function peopleIn(reading: Reading) {
  const { folder, problems, unsaid } = reading;
  const addresses: Addresses = new Map();
  const groups = rowsFrom({ name: 'groups', schema: groupSchema }, reading);
  const organizations = rowsFrom({ name: 'organizations', schema: organizationSchema(unsaid) }, reading);
  const users = rowsFrom(userKind(reading, addresses), reading);
  if (problems.isEmpty && !users.some(({ role, active, suspended }) => role !== 'end-user' && active && !suspended)) {
    problems.addOfFolder(`${folder} has no active agent or admin in users.json: nobody could sign in.`);
  }
  return {
    users,
    organizations,
    groups,
    group_memberships: rowsFrom({ name: 'group_memberships', schema: membershipSchema }, reading),
    user_identities: identitiesIn(reading, addresses),
  };
}

/** Whose an address is, in lower case. */
type Addresses = Map<string, number>;

function userKind({ unsaid }: Reading, addresses: Addresses): RowKind<User> {
  return {
    name: 'users',
    schema: userSchema(unsaid),
    check: ({ id, email, active }) =>
      active && email !== null ? taken(addresses, { address: email, userId: id, key: 'email' }) : undefined,
  };
}

/** An export has them under a shorter name than that of the file. */
function identitiesIn(reading: Reading, addresses: Addresses): UserIdentity[] | undefined {
  const kind: RowKind<UserIdentity> = {
    name: 'user_identities',
    list: 'identities',
    schema: identitySchema(reading.unsaid),
    check: ({ type, user_id, value }) =>
      type === 'email' ? taken(addresses, { address: value, userId: user_id, key: 'value' }) : undefined,
  };
  return rowsOfKindIfAny(kind, reading);
}

interface Claim {
  readonly address: string;
  readonly userId: number;
  readonly key: string;
}

function taken(addresses: Addresses, { address, userId, key }: Claim) {
  const owner = addresses.get(address.toLowerCase());
  if (owner === undefined) addresses.set(address.toLowerCase(), userId);
  return owner === undefined || owner === userId ? undefined : { path: [key], text: `is that of user ${owner}, too` };
}
