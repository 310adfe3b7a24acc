import type { SandboxState } from '../server/state';
import { timestamp } from '../server/timestamp';
import { conversations } from './conversations';
import { customObjectFieldSchema, customObjectRecordSchema, customObjectSchema } from './custom-object-schemas';
import { DataError } from './data-error';
import { filesOf } from './files-of';
import { groupSchema, membershipSchema, organizationSchema, userSchema } from './people-schemas';
import { readRows, type RowKind } from './read-rows';
import type { Unsaid } from './schema-parts';

/**
 * The state that the files of a folder tell, in the shapes in which Zendesk's API exports them. The account itself is
 * `base`'s; attributes that are missing are Zendesk's defaults. Throws DataError for what does not fit.
 */
export function stateFromFolder(folder: string, base: SandboxState, now: Date): SandboxState {
  const unsaid: Unsaid = { account: base.account, now: timestamp(now) };
  const read = <Row>(kind: RowKind<Row>) => filesOf(folder, kind.list).flatMap((file) => readRows(file, kind));
  const id = (row: { readonly id: number }) => row.id;

  const users = read({ list: 'users', schema: userSchema(unsaid), identity: id });
  if (!users.some(({ role, active, suspended }) => role !== 'end-user' && active && !suspended)) {
    throw new DataError(`${folder} has no active agent or admin in users.json: nobody could sign in.`);
  }
  const organizations = read({ list: 'organizations', schema: organizationSchema(unsaid), identity: id });
  const { tickets, comments } = conversations(folder, unsaid, new Set(users.map(id)));
  const state = {
    users,
    organizations,
    groups: read({ list: 'groups', schema: groupSchema, identity: id }),
    group_memberships: read({ list: 'group_memberships', schema: membershipSchema, identity: id }),
    tickets,
    comments,
    custom_objects: read({
      list: 'custom_objects',
      schema: customObjectSchema(unsaid),
      identity: ({ key }) => key,
    }),
    custom_object_fields: read({
      list: 'custom_object_fields',
      schema: customObjectFieldSchema(unsaid),
      identity: id,
    }),
    custom_object_records: read({
      list: 'custom_object_records',
      schema: customObjectRecordSchema(unsaid),
      identity: (record) => record.id,
    }),
  };
  const { name, title } = base.installation.settings;
  return {
    account: base.account,
    ...state,
    permission_policies: [],
    installation: { ...base.installation, settings: { name: name ?? null, title: title ?? null } },
    lastId: highestId(Object.values(state)),
  };
}

/** Ids that the sandbox gives out later are above all that are there. */
function highestId(lists: readonly (readonly object[])[]): number {
  let highest = 0;
  for (const row of lists.flat()) {
    if ('id' in row && typeof row.id === 'number') highest = Math.max(highest, row.id);
  }
  return highest;
}
