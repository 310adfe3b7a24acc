import { join } from 'node:path';

/** The repository's root: every script works from here, wherever it was started. */
export const ROOT = join(import.meta.dirname, '..');
