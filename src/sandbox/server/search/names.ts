import type { User } from '../state';
import type { World } from '../world';
import { textMatch } from './text-match';

type IdsNamed = (value: string) => ReadonlySet<number>;

export type Names = Readonly<Record<'users' | 'groups' | 'organizations', IdsNamed>>;

/** Finds whom a search means by `me`, an id, an e-mail address or a name. */
export function names(world: World, viewer: User): Names {
  const byIdOrName = (rows: readonly { readonly id: number; readonly name: string }[], value: string) => {
    const matches = textMatch(value, true);
    const found = rows.filter(({ id, name }) => String(id) === value || matches(name));
    return new Set(found.map(({ id }) => id));
  };
  return {
    users: (value) => {
      if (value === 'me') return new Set([viewer.id]);
      if (value.includes('@')) return new Set(world.users.where('email', value.toLowerCase()).map(({ id }) => id));
      return byIdOrName(world.users.listed(), value);
    },
    groups: (value) => byIdOrName(world.state.groups, value),
    organizations: (value) => byIdOrName(world.organizations.listed(), value),
  };
}
