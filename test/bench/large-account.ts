import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIRST_CUSTOMER, TICKETS_PER_CUSTOMER, writeAccount } from './account-export';
import { startSandbox } from './sandbox';

const TICKETS = 100_000;
const OPENED = 40;
const CHANGED = 5;
const SAVED_WITHIN_MS = 600;
const HEADERS = {
  authorization: `Basic ${btoa('agent1@example.com/token:x')}`,
  'content-type': 'application/json',
};

export interface LargeAccount {
  readonly tickets: number;
  readonly startMs: number;
  /** The four requests for a ticket, its comments, its requester and their other tickets: the median. */
  readonly openTicketMs: number;
  /** The slowest answer in the time in which changes are saved. */
  readonly slowestWhileSavingMs: number;
  readonly searchMs: number;
}

/** A helpdesk with the exported data of a large account: how long it takes to begin, and whether it stays quick. */
export async function largeAccount(): Promise<LargeAccount> {
  const folder = mkdtempSync(path.join(tmpdir(), 'extra-mile-account-'));
  try {
    writeAccount(folder, TICKETS);
    const began = performance.now();
    const sandbox = await startSandbox({ folder: '.', latencyMs: 0, dataSource: folder });
    const startMs = performance.now() - began;
    try {
      return { tickets: TICKETS, startMs, ...(await measured(sandbox.origin)) };
    } finally {
      await sandbox.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(origin: string) {
  const ask = async (path: string, change?: object) => {
    const began = performance.now();
    const write = change && { method: 'PUT', body: JSON.stringify(change) };
    const response = await fetch(`${origin}/api/v2/${path}`, { headers: HEADERS, ...write });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
    return performance.now() - began;
  };
  return {
    openTicketMs: await openTicketMs(ask),
    slowestWhileSavingMs: await slowestWhileSavingMs(ask),
    searchMs: await ask('search.json?query=type:ticket+status:open+kettle'),
  };
}

type Ask = (path: string, change?: object) => Promise<number>;

async function openTicketMs(ask: Ask): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < OPENED; index++) {
    const id = Math.floor((index * TICKETS) / OPENED) + 1;
    const user = FIRST_CUSTOMER + ((id - 1) % (TICKETS / TICKETS_PER_CUSTOMER));
    const times4 = [
      await ask(`tickets/${id}.json?include=users`),
      await ask(`tickets/${id}/comments.json?include=users`),
      await ask(`users/${user}/related.json`),
      await ask(`users/${user}/tickets/requested.json?page=1&per_page=30&sort_by=created_at&sort_order=desc`),
    ];
    times.push(times4.reduce((sum, ms) => sum + ms, 0));
  }
  return times.sort((one, other) => one - other)[OPENED / 2] ?? Number.NaN;
}

async function slowestWhileSavingMs(ask: Ask): Promise<number> {
  let slowest = 0;
  for (let index = 0; index < CHANGED; index++) {
    // Every twentieth ticket is open.
    await ask(`tickets/${index * 20 + 1}.json`, { ticket: { tags: [`change_${index}`] } });
    const until = performance.now() + SAVED_WITHIN_MS;
    while (performance.now() < until) slowest = Math.max(slowest, await ask('tickets/1.json'));
  }
  return slowest;
}
