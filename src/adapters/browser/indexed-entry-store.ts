import { createStore, get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { Entry } from '../../domain/ledger/entry';
import { instant } from '../../domain/time';
import type { EntryStore, KeptLedger } from '../../ports/entry-store';

/** Another shape of what is kept makes another name, so that nothing old is taken for something new. */
const SHAPE = 1;

const moment = v.pipe(v.number(), v.transform(instant));
const kept = v.object({
  // Only this app writes here, and only what the ledger's own parser has read.
  entries: v.array(v.custom<Entry>((value) => typeof value === 'object' && value !== null && 'record' in value)),
  reach: moment,
  readUntil: moment,
  readAt: moment,
});

/**
 * Keeps what was read of the ledger in the browser's IndexedDB: ids and amounts only.
 * @param owner names account, installation and agent: nobody else's ledger is ever read from here.
 * @param report hears of browsers that refuse storage to frames.
 */
export function indexedEntryStore(owner: string, report: (error: unknown) => void): EntryStore {
  const store = createStore('extra-mile', 'ledger');
  const key = `${SHAPE} ${owner}`;
  return {
    load: async () => {
      try {
        const parsed = v.safeParse(kept, await get(key, store));
        return parsed.success ? parsed.output : undefined;
      } catch (error) {
        report(error);
        return undefined;
      }
    },
    save: async (ledger: KeptLedger) => {
      await set(key, ledger, store).catch(report);
    },
  };
}
