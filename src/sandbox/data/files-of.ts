import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const LISTS = [
  ...['users', 'user_identities', 'user_fields', 'custom_roles'],
  ...['organizations', 'organization_memberships', 'organization_fields'],
  ...['groups', 'group_memberships'],
  ...['tickets', 'comments', 'audits', 'ticket_audits', 'satisfaction_ratings'],
  ...['ticket_fields', 'ticket_forms', 'custom_statuses', 'brands', 'schedules', 'macros', 'views'],
  ...['triggers', 'automations', 'suspended_tickets'],
  ...['custom_objects', 'custom_object_fields', 'custom_object_records'],
];
const ROWS_FILE = /\.jsonl?$/;

/** The files that hold a list: `users.json`, `users.jsonl`, and all in the folder `users`. */
export function filesOf(folder: string, list: string): string[] {
  const inner = path.join(folder, list);
  const single = [`${inner}.json`, `${inner}.jsonl`].filter((file) => existsSync(file));
  if (!existsSync(inner)) return single;
  const names = readdirSync(inner).filter((name) => ROWS_FILE.test(name));
  return [...single, ...names.sort().map((name) => path.join(inner, name))];
}

/** What is in the folder, but is none of the files that hold a list. Hidden files are nobody's data. */
export function filesOfNoList(folder: string): string[] {
  const read = new Set(LISTS.flatMap((list) => filesOf(folder, list)).map((file) => path.relative(folder, file)));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  return names.filter((name) => !read.has(name) && !path.basename(name).startsWith('.')).sort();
}
