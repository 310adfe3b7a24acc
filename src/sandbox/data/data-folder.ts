import type { SandboxState, TicketAudit } from '../server/state';
import { timestamp } from '../server/timestamp';
import { accountLists } from './account-lists';
import { conversations } from './conversations';
import { customObjectFieldSchema, customObjectRecordSchema, customObjectSchema } from './custom-object-schemas';
import { peopleIn } from './people';
import { checkOpenReferences, newReading, type Reading } from './reading';
import { rowsFrom } from './rows-from';

/** A ticket is of the account's own brand where nothing else is said. */
const ACCOUNT_BRAND_ID = 1;

/**
 * The state that the files of a folder tell, in the shapes in which Zendesk's API exports them. The account itself is
 * `base`'s; attributes that are missing are Zendesk's defaults. Throws DataError for what does not fit.
 */
export function stateFromFolder(folder: string, base: SandboxState, now: Date): SandboxState {
  const unsaid = { account: base.account, now: timestamp(now), brandId: ACCOUNT_BRAND_ID };
  const reading = newReading(folder, unsaid);
  const people = peopleIn(reading);
  const lists = accountLists(reading);
  const brand = lists.brands?.find((each) => each.default) ?? lists.brands?.[0];
  const branded = { ...reading, unsaid: { ...unsaid, brandId: brand?.id ?? ACCOUNT_BRAND_ID } };
  const { audits, ...said } = conversations(branded, people.users);
  const state = { ...people, ...said, ...customObjectsIn(reading), ...lists };
  checkOpenReferences(reading);
  reading.problems.throwIfAny();

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

function customObjectsIn(reading: Reading) {
  const { unsaid } = reading;
  const objects = { name: 'custom_objects', schema: customObjectSchema(unsaid), identity: 'key' };
  return {
    custom_objects: rowsFrom(objects, reading),
    custom_object_fields: rowsFrom({ name: 'custom_object_fields', schema: customObjectFieldSchema(unsaid) }, reading),
    custom_object_records: rowsFrom(
      { name: 'custom_object_records', schema: customObjectRecordSchema(unsaid) },
      reading,
    ),
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
