/** A value of a row that names a row of another list. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly id: string | number;
  readonly list: string;
}

/** Which attribute of a row names a row of which list; a list of ids names several. */
const REFERENCES = {
  users: { organization_id: 'organizations', default_group_id: 'groups', custom_role_id: 'custom_roles' },
  organizations: { group_id: 'groups' },
  group_memberships: { user_id: 'users', group_id: 'groups' },
  organization_memberships: { user_id: 'users', organization_id: 'organizations' },
  user_identities: { user_id: 'users' },
  tickets: {
    requester_id: 'users',
    submitter_id: 'users',
    assignee_id: 'users',
    collaborator_ids: 'users',
    follower_ids: 'users',
    email_cc_ids: 'users',
    group_id: 'groups',
    organization_id: 'organizations',
    brand_id: 'brands',
    ticket_form_id: 'ticket_forms',
    custom_status_id: 'custom_statuses',
    problem_id: 'tickets',
  },
  comments: { ticket_id: 'tickets', author_id: 'users' },
  audits: { ticket_id: 'tickets', author_id: 'users' },
  ticket_audits: { ticket_id: 'tickets', author_id: 'users' },
  satisfaction_ratings: {
    ticket_id: 'tickets',
    requester_id: 'users',
    assignee_id: 'users',
    group_id: 'groups',
  },
  ticket_forms: { ticket_field_ids: 'ticket_fields', restricted_brand_ids: 'brands' },
  custom_object_fields: { custom_object_key: 'custom_objects' },
  custom_object_records: { custom_object_key: 'custom_objects' },
};
const BY_LIST = new Map<string, [key: string, list: string][]>(
  Object.entries(REFERENCES).map(([list, keys]) => [list, Object.entries(keys)]),
);

/** What Zendesk itself did has no author among the users. */
const ZENDESK = -1;
const OF_ONE: Readonly<Record<string, string>> = {
  users: 'user',
  organizations: 'organization',
  groups: 'group',
  tickets: 'ticket',
  brands: 'brand',
  ticket_forms: 'form',
  ticket_fields: 'field',
  custom_statuses: 'status',
  custom_roles: 'role',
  custom_objects: 'object',
};

export function* referencesOf(name: string, row: object): Generator<Reference> {
  for (const [key, list] of BY_LIST.get(name) ?? []) {
    const value: unknown = Reflect.get(row, key);
    if (isId(value)) yield { path: [key], id: value, list };
    else if (Array.isArray(value)) yield* referencesIn(value, key, list);
  }
}

function* referencesIn(values: readonly unknown[], key: string, list: string): Generator<Reference> {
  for (const [index, id] of values.entries()) if (isId(id)) yield { path: [key, index], id, list };
}

export function nobodyHas({ id, list }: Reference): string {
  return `is ${id}, which no ${OF_ONE[list] ?? list} has`;
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && value !== ZENDESK);
}
