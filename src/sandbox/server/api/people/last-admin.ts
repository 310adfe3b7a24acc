import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { baseInvalid } from '../api-error';
import type { UserUpdate } from './user-schema';

/** An account keeps one admin. Deleting the last one is deleting oneself. UNVERIFIED: the words. */
export function checkAdminStays(user: User, { role, custom_role_id }: UserUpdate, { world }: Sandbox): void {
  const isLeaving = (role !== undefined && role !== 'admin') || typeof custom_role_id === 'number';
  if (user.role !== 'admin' || !isLeaving) return;
  if (world.users.all().some((other) => other.id !== user.id && other.role === 'admin' && other.active)) return;
  throw baseInvalid('User is the last administrator of the account', 'InvalidValue');
}
