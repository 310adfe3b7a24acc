import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { recordInvalid } from '../api-error';
import type { TicketFields } from './ticket-fields';

interface TicketPeople {
  /** Whose ticket it is unless the fields give it to somebody else: an organization must be theirs. */
  readonly owner: number;
  /** Who comes into the account with the ticket. */
  readonly newcomers: readonly User[];
}

/** Refuses people, groups, problems and rows of the account's lists that are not there, or not what the field needs. */
export function checkReferences(fields: TicketFields, { owner, newcomers }: TicketPeople, { world }: Sandbox): void {
  const isUser = (id: number, suits: (user: User) => boolean) => {
    const user = world.users.find(id) ?? newcomers.find((each) => each.id === id);
    return user !== undefined && suits(user);
  };
  const isStaff = ({ role }: User) => role !== 'end-user';

  check('requester', fields.requester_id, (id) => isUser(id, ({ active }) => active));
  check('assignee', fields.assignee_id, (id) => isUser(id, isStaff));
  check('group', fields.group_id, (id) => world.state.groups.some((group) => group.id === id));
  check('problem', fields.problem_id, (id) => world.tickets.find(id)?.type === 'problem');
  check('organization', fields.organization_id, (id) =>
    isOrganizationOf(fields.requester_id ?? owner, id, world.state),
  );
  checkLists(fields, world.state);
  for (const id of fields.email_cc_ids ?? []) check('email_ccs', id, () => isUser(id, () => true));
  for (const id of fields.follower_ids ?? []) check('followers', id, () => isUser(id, isStaff));
}

function isOrganizationOf(userId: number, id: number, lists: Sandbox['world']['state']): boolean {
  return lists.organization_memberships.some(
    ({ user_id, organization_id }) => user_id === userId && organization_id === id,
  );
}

function checkLists(fields: TicketFields, lists: Sandbox['world']['state']): void {
  const isIn = (rows: readonly { readonly id: number }[]) => (id: number) => rows.some((row) => row.id === id);

  check('brand', fields.brand_id, isIn(lists.brands));
  check('ticket_form', fields.ticket_form_id, isIn(lists.ticket_forms));
  check('custom_status', fields.custom_status_id, isIn(lists.custom_statuses));
}

function check(field: string, id: number | null | undefined, exists: (id: number) => boolean): void {
  if (id === undefined || id === null || exists(id)) return;
  const description = `${field.charAt(0).toUpperCase()}${field.slice(1).replaceAll('_', ' ')}: ${id} is not valid`;
  throw recordInvalid({ [field]: [{ description, error: 'InvalidValue' }] });
}
