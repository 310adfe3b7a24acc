import { aReservation, noon, stored } from '../../../test/support/ledger-samples';
import { handId } from '../../domain/ids';
import type { OutboxItem } from '../../ports/outbox';
import { localOutbox } from './local-outbox';

/** What a browser keeps, without a browser. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const item = (changes: Partial<OutboxItem> = {}): OutboxItem => ({
  reservation: stored(aReservation()),
  reference: 'THANKYOU',
  issuedAt: noon,
  hand: handId('h1'),
  ...changes,
});

beforeEach(() => Object.defineProperty(globalThis, 'localStorage', { value: storage(), configurable: true }));

test('whoever tries again does not lose what was to be noted', () => {
  const outbox = localOutbox('acme 1 1', fail);
  outbox.add(item({ note: 'Because she was in hospital.' }));
  outbox.add(item({ hand: handId('h2'), note: 'Because.' }));

  expect(outbox.all()).toEqual([item({ hand: handId('h2'), note: 'Because she was in hospital.' })]);
});

test('a note that comes later is kept', () => {
  const outbox = localOutbox('acme 1 1', fail);
  outbox.add(item());
  outbox.add(item({ note: 'Because.' }));

  expect(outbox.all()).toEqual([item({ note: 'Because.' })]);
});

function fail(error: unknown): never {
  throw new Error('Nobody expected this', { cause: error });
}
