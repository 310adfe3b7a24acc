import type { Sandbox } from '../sandbox';
import type { User } from '../state';
import { recordInvalid } from './api-error';
import type { TicketFields } from './ticket-schema';

/** Refuses people and groups that are not there, or not what the field needs. */
export function checkReferences(fields: TicketFields, { world }: Sandbox): void {
  const isUser = (id: number, suits: (user: User) => boolean) => {
    const user = world.users.find(id);
    return user !== undefined && suits(user);
  };

  check('requester', fields.requester_id, (id) => isUser(id, ({ active }) => active));
  check('assignee', fields.assignee_id, (id) => isUser(id, ({ role }) => role !== 'end-user'));
  check('group', fields.group_id, (id) => world.state.groups.some((group) => group.id === id));
  for (const id of fields.email_cc_ids ?? []) check('email_ccs', id, () => isUser(id, () => true));
  for (const id of fields.follower_ids ?? []) check('followers', id, () => isUser(id, () => true));
}

function check(field: string, id: number | null | undefined, exists: (id: number) => boolean): void {
  if (id === undefined || id === null || exists(id)) return;
  const description = `${field.charAt(0).toUpperCase()}${field.slice(1)}: ${id} is not valid`;
  throw recordInvalid({ [field]: [{ description, error: 'InvalidValue' }] });
}
