import type { Sandbox } from '../../sandbox';
import { PRIORITIES, STATUSES, TICKET_TYPES } from '../tickets/ticket-schema';

interface Choice {
  readonly title: string;
  readonly value: string;
}

/** What a macro can do, with the values that it can set: as the page that makes macros shows them. */
export function macroActions({ world: { state } }: Sandbox): object[] {
  const staff = state.users.filter(({ active, role }) => active && role !== 'end-user');
  const present = state.groups.filter(({ deleted }) => deleted !== true);
  const custom = state.ticket_fields.filter(({ active, removable }) => active && removable);
  return [
    text('subject', 'Set subject'),
    list('status', 'Status', named(STATUSES.filter((status) => status !== 'new' && status !== 'closed'))),
    list('priority', 'Priority', named(PRIORITIES)),
    list('type', 'Type', named(TICKET_TYPES)),
    list('group_id', 'Group', [{ title: '(current groups)', value: 'current_groups' }, ...choices(present)]),
    list('assignee_id', 'Assignee', [{ title: '(current user)', value: 'current_user' }, ...choices(staff)]),
    list('brand_id', 'Brand', choices(state.brands)),
    text('set_tags', 'Set tags'),
    text('current_tags', 'Add tags'),
    text('remove_tags', 'Remove tags'),
    list('cc', 'Add CC', [{ title: '(current user)', value: 'current_user' }, ...choices(staff)]),
    list('follower', 'Add follower', [{ title: '(current user)', value: 'current_user' }, ...choices(staff)]),
    text('comment_value', 'Comment/description'),
    text('comment_value_html', 'Comment/description with format'),
    list('comment_mode_is_public', 'Comment mode', [
      { title: 'Public', value: 'true' },
      { title: 'Private', value: 'false' },
    ]),
    ...custom.map(({ id, title, custom_field_options: options }) =>
      options === undefined
        ? text(`custom_fields_${id}`, title)
        : list(
            `custom_fields_${id}`,
            title,
            options.map(({ name, value }) => ({ title: name, value })),
          ),
    ),
  ];
}

function text(value: string, title: string) {
  return action(value, title, { type: 'text', list: [] });
}

function list(value: string, title: string, found: readonly Choice[]) {
  return action(value, title, { type: 'list', list: found.map((choice) => ({ ...choice, enabled: true })) });
}

function action(value: string, title: string, values: object) {
  const operators = [{ title: 'Is', value: 'is' }];
  return { value, title, title_for_field: title, group: 'ticket', operators, output_key: null, target: null, values };
}

function named(values: readonly string[]): Choice[] {
  return values.map((value) => ({ title: value.charAt(0).toUpperCase() + value.slice(1), value }));
}

function choices(rows: readonly { readonly id: number; readonly name: string }[]): Choice[] {
  return rows.map(({ id, name }) => ({ title: name, value: String(id) }));
}
