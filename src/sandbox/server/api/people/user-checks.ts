import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { type FieldProblem, forbidden, recordInvalid } from '../api-error';
import { mayKeepUser } from './user-abilities';
import type { UserCreation, UserUpdate } from './user-schema';

/** Roles are an admin's to give. */
export function checkMayKeep(keeper: User, user: User | undefined, input: UserCreation | UserUpdate): void {
  if (!mayKeepUser(keeper, user)) throw forbidden();
  if (keeper.role !== 'admin' && changesRole(input, user)) throw forbidden();
}

/** Sending the present role back changes nothing. */
function changesRole(input: UserUpdate, { role, custom_role_id = null }: Partial<User> = {}): boolean {
  const former = { role: role ?? 'end-user', custom_role_id };
  const after = { ...former, ...input };
  return after.role !== former.role || after.custom_role_id !== former.custom_role_id;
}

/** Refuses what another user has already, and what is not there. `user` is whom the input is about, if anybody yet. */
export function checkUser(input: UserCreation | UserUpdate, user: User | undefined, sandbox: Sandbox): void {
  const details = { ...takenIn(input, user, sandbox), ...missingIn(input, sandbox) };
  if (Object.keys(details).length > 0) throw recordInvalid(details);
}

type Problems = Record<string, FieldProblem[]>;

function takenIn(input: UserCreation | UserUpdate, user: User | undefined, sandbox: Sandbox): Problems {
  const problems: Problems = {};
  const { email, external_id } = input;
  const identities = 'identities' in input ? (input.identities ?? []) : [];
  const taken = [email ?? [], ...identities.map(({ value }) => value)]
    .flat()
    .find((each) => isTaken(each, user, sandbox));
  if (taken !== undefined) {
    const description = `Email: ${taken} is already being used by another user`;
    problems.email = [{ description, error: 'DuplicateValue' }];
  }
  if (typeof external_id === 'string' && hasExternalId(external_id, user, sandbox)) {
    const description = `External: ${external_id} has already been taken`;
    problems.external_id = [{ description, error: 'DuplicateValue' }];
  }
  return problems;
}

function missingIn(input: UserUpdate, { world }: Sandbox): Problems {
  const { custom_roles, groups } = world.state;
  const isIn = (rows: readonly { readonly id: number }[]) => (id: number) => rows.some((row) => row.id === id);
  const references = [
    ['organization', 'Organization', input.organization_id, (id: number) => world.organizations.find(id) !== undefined],
    ['custom_role_id', 'Role', input.custom_role_id, isIn(custom_roles)],
    ['default_group_id', 'Group', input.default_group_id, isIn(groups)],
  ] as const;
  const missing = references.filter(([, , id, isThere]) => typeof id === 'number' && !isThere(id));
  return Object.fromEntries(
    missing.map(([field, title]) => [field, [{ description: `${title}: is invalid`, error: 'InvalidValue' }]]),
  );
}

/** Whether somebody else has the address, as any identity of theirs. */
export function isTaken(value: string, user: User | undefined, { world }: Sandbox): boolean {
  const wanted = value.toLowerCase();
  return world.state.user_identities.some((each) => each.user_id !== user?.id && each.value.toLowerCase() === wanted);
}

function hasExternalId(externalId: string, user: User | undefined, { world }: Sandbox): boolean {
  const others = world.users.where('external_id', externalId.toLowerCase());
  return others.some(({ id, active }) => id !== user?.id && active);
}
