import type { SandboxState, TicketAudit } from '../server/state';
import { timestamp } from '../server/timestamp';
import { accountLists } from './account-lists';
import { conversations } from './conversations';
import { customObjectFieldSchema, customObjectRecordSchema, customObjectSchema } from './custom-object-schemas';
import { DataError } from './data-error';
import { groupSchema, membershipSchema, organizationSchema, userSchema } from './people-schemas';
import { rowsFrom } from './rows-from';
import type { Unsaid } from './schema-parts';

/** A ticket is of the account's own brand where nothing else is said. */
const ACCOUNT_BRAND_ID = 1;

/**
 * The state that the files of a folder tell, in the shapes in which Zendesk's API exports them. The account itself is
 * `base`'s; attributes that are missing are Zendesk's defaults. Throws DataError for what does not fit.
 */
export function stateFromFolder(folder: string, base: SandboxState, now: Date): SandboxState {
  const account = { account: base.account, now: timestamp(now), brandId: ACCOUNT_BRAND_ID };
  const lists = accountLists(folder, account);
  const brand = lists.brands?.find((each) => each.default) ?? lists.brands?.[0];
  const unsaid = { ...account, brandId: brand?.id ?? ACCOUNT_BRAND_ID };

  const people = peopleIn(folder, unsaid);
  const userIds = new Set(people.users.map(({ id }) => id));
  const { audits, ...said } = conversations(folder, unsaid, userIds);
  const state = { ...people, ...said, ...customObjectsIn(folder, unsaid), ...lists };
  const { name, title } = base.installation.settings;
  return {
    account: base.account,
    ...state,
    audits,
    permission_policies: [],
    installation: { ...base.installation, settings: { name: name ?? null, title: title ?? null } },
    lastId: highestId([...Object.values(state), audits, changesIn(audits)]),
  };
}

function peopleIn(folder: string, unsaid: Unsaid) {
  const identity = ({ id }: { readonly id: number }) => id;
  const users = rowsFrom(folder, { list: 'users', schema: userSchema(unsaid), identity });
  if (!users.some(({ role, active, suspended }) => role !== 'end-user' && active && !suspended)) {
    throw new DataError(`${folder} has no active agent or admin in users.json: nobody could sign in.`);
  }
  return {
    users,
    organizations: rowsFrom(folder, { list: 'organizations', schema: organizationSchema(unsaid), identity }),
    groups: rowsFrom(folder, { list: 'groups', schema: groupSchema, identity }),
    group_memberships: rowsFrom(folder, { list: 'group_memberships', schema: membershipSchema, identity }),
  };
}

function customObjectsIn(folder: string, unsaid: Unsaid) {
  return {
    custom_objects: rowsFrom(folder, {
      list: 'custom_objects',
      schema: customObjectSchema(unsaid),
      identity: ({ key }) => key,
    }),
    custom_object_fields: rowsFrom(folder, {
      list: 'custom_object_fields',
      schema: customObjectFieldSchema(unsaid),
      identity: ({ id }) => id,
    }),
    custom_object_records: rowsFrom(folder, {
      list: 'custom_object_records',
      schema: customObjectRecordSchema(unsaid),
      identity: ({ id }) => id,
    }),
  };
}

function changesIn(audits: readonly TicketAudit[]) {
  return audits.flatMap(({ changes }) => changes);
}

/** Ids that the sandbox gives out later are above all that are there. */
function highestId(lists: readonly (readonly object[] | undefined)[]): number {
  let highest = 0;
  for (const list of lists) {
    for (const row of list ?? []) {
      if ('id' in row && typeof row.id === 'number') highest = Math.max(highest, row.id);
    }
  }
  return highest;
}
