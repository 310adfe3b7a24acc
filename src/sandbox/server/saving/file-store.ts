import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What attachments hold, by their ids. */
export interface FileStore {
  put(id: number, bytes: Uint8Array): void;
  get(id: number): Uint8Array | undefined;
  remove(id: number): void;
  clear(): void;
}

export function fileStoreIn(folder: string): FileStore {
  const fileOf = (id: number) => path.join(folder, String(id));
  return {
    put(id, bytes) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(id), bytes);
    },
    get(id) {
      try {
        return readFileSync(fileOf(id));
      } catch {
        return undefined;
      }
    },
    remove: (id) => rmSync(fileOf(id), { force: true }),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
