import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The key that signs sessions, kept beside the state so that open pages survive a restart. */
export function sessionKeyIn(folder: string): string {
  const file = path.join(folder, 'session-key');
  try {
    const key = readFileSync(file, 'utf8');
    if (key !== '') return key;
  } catch {
    // The first start: made below.
  }
  const key = randomBytes(32).toString('base64url');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}
