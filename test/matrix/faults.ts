import { MINUTE_MS } from '../../src/domain/time';
import type { Fault } from '../../src/sandbox/server/faults/fault-schema';

/** What can go wrong with one request. */
export interface Trouble {
  /** How the sandbox answers it. */
  readonly answer?: Omit<Fault, 'path'>;
  /** The agent's tab is closed before it leaves, or while its answer is on its way. */
  readonly tabCloses?: 'before' | 'after';
  /** The machine sleeps: before it leaves, or while its answer is on its way. */
  readonly sleeps?: 'before' | 'after';
  /** The composer is gone from here on. */
  readonly editorGoes?: true;
  /** The agent has turned the composer to an internal note. */
  readonly turnsToNote?: true;
}

/** Longer than a hold, a draft's patience and every waiting of ours. */
export const ASLEEP_MS = 10 * MINUTE_MS;

const PAGE = '<html><body>Bad gateway';

/** For every request of the app's that something hangs on. */
export const TROUBLES = {
  'it is refused': { answer: { status: 422 } },
  'it never arrives': { answer: { drop: true } },
  'its answer is lost': { answer: { drop: true, after: true } },
  'it is too many': { answer: { status: 429, retryAfterSeconds: 3 } },
  'the server fails': { answer: { status: 500 } },
  'the server fails behind it': { answer: { status: 503, after: true } },
  'a page comes in place of an answer': { answer: { status: 200, garbage: PAGE } },
  'a page comes though it was done': { answer: { status: 200, garbage: PAGE, after: true } },
  'the tab is closed before it': { tabCloses: 'before' },
  'the tab is closed behind it': { tabCloses: 'after' },
  'the machine sleeps before it': { sleeps: 'before' },
  'the machine sleeps behind it': { sleeps: 'after' },
} as const satisfies Readonly<Record<string, Trouble>>;

export type TroubleName = keyof typeof TROUBLES;
