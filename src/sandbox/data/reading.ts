import { filesOf } from './files-of';
import { KnownIds } from './known-ids';
import { Problems } from './problems';
import type { Reference } from './references';
import type { Unsaid } from './schema-parts';

/** One reading of a folder: what was found in its files so far. */
export interface Reading {
  readonly folder: string;
  readonly unsaid: Unsaid;
  readonly ids: KnownIds;
  readonly problems: Problems;
  /** Rows that named what was not read by then. */
  readonly open: OpenReference[];
}

interface OpenReference {
  readonly reference: Reference;
  readonly report: () => void;
}

/** Users and tickets are told of by other rows always; other lists may be left out, and then their ids are not checked. */
const ALWAYS = ['users', 'tickets'];
const CHECKED_IF_THERE = [
  ...['organizations', 'groups', 'brands', 'custom_roles', 'custom_statuses', 'ticket_forms', 'ticket_fields'],
  'custom_objects',
];

export function newReading(folder: string, unsaid: Unsaid): Reading {
  const ids = new KnownIds();
  const present = CHECKED_IF_THERE.filter((list) => filesOf(folder, list).length > 0);
  for (const list of [...ALWAYS, ...present]) ids.expect(list);
  return { folder, unsaid, ids, problems: new Problems(folder), open: [] };
}

/** Once every file was read: what still names nobody is a problem. */
export function checkOpenReferences({ ids, open }: Reading): void {
  for (const { reference, report } of open) {
    if (!ids.has(reference.list, reference.id)) report();
  }
}
