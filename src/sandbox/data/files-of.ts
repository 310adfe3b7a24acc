import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The files that hold a list: `users.json`, `users.jsonl`, and all in the folder `users`. */
export function filesOf(folder: string, list: string): string[] {
  const inner = path.join(folder, list);
  const single = [`${inner}.json`, `${inner}.jsonl`].filter((file) => existsSync(file));
  if (!existsSync(inner)) return single;
  const names = readdirSync(inner).filter((name) => /\.jsonl?$/.test(name));
  return [...single, ...names.sort().map((name) => path.join(inner, name))];
}
