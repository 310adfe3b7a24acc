import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';

/** The active user with this address, whatever its case. */
export function userWithEmail(email: string, { world }: Sandbox): User | undefined {
  return world.users.where('email', email.toLowerCase()).find(({ active }) => active);
}
