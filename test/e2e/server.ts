import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 15_000;

/** A sandbox of one worker's own, with its own ports and its own state. */
export interface Server {
  readonly origin: string;
  /** Where the app is that runs in it. */
  readonly appFolder: string;
  /** Stops, makes everything in the ledger that much older, and starts again: as if so much time had passed. */
  readonly agesLedger: (minutes: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface ServerOptions {
  /** As on the command line, besides those for its state. */
  readonly flags?: readonly string[];
  /** Puts another app into a folder, to run there in the place of the one that was built. */
  readonly buildApp?: (appFolder: string) => Promise<void>;
}

export async function startServer({ flags = [], buildApp }: ServerOptions = {}): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), 'extra-mile-e2e-'));
  const port = await freePair();
  const origin = `http://localhost:${port}`;
  const place = { port, cwd: buildApp === undefined ? ROOT : folder };
  const appFolder = path.join(place.cwd, 'dist');
  if (buildApp !== undefined) {
    await buildApp(appFolder);
    await cp(path.join(ROOT, 'build', 'sandbox'), path.join(folder, 'build', 'sandbox'), { recursive: true });
  }
  let child = await started(place, [...stateIn(folder), '--reset', ...flags]);
  return {
    origin,
    appFolder,
    agesLedger: async (minutes) => {
      await stopped(child);
      await ageLedger(path.join(folder, 'state.json'), minutes * 60_000);
      child = await started(place, [...stateIn(folder), ...flags]);
    },
    stop: async () => {
      await stopped(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const stateIn = (folder: string) => ['--state', folder];

interface Place {
  readonly port: number;
  /** Where the app is found as `dist`, and the sandbox as `build/sandbox`. */
  readonly cwd: string;
}

async function started({ port, cwd }: Place, flags: readonly string[]): Promise<ChildProcess> {
  const command = [path.join('build', 'sandbox', 'server.cjs'), '--rate-limit', '0', ...flags];
  const child = spawn(process.execPath, command, {
    cwd,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answering(`http://localhost:${port}/sandbox/requests`, child);
  return child;
}

/** The files of the app are the second to listen, so they are waited for, too. */
async function answering(address: string, child: ChildProcess): Promise<void> {
  const url = new URL(address);
  const files = `http://localhost:${Number(url.port) + 1}/zaf_sdk.js`;
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The sandbox ended at its start with ${child.exitCode}`);
    const answers = await Promise.all([address, files].map((each) => fetch(each).catch(() => undefined)));
    if (answers.every((answer) => answer?.ok)) return;
    await sleep(50);
  }
  throw new Error(`The sandbox did not answer within ${PATIENCE_MS} ms`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

/** A port that is free together with the one behind it, where the app's files are. */
async function freePair(): Promise<number> {
  for (;;) {
    const port = await listenOnce(0);
    if (port !== undefined && (await listenOnce(port + 1)) !== undefined) return port;
  }
}

function listenOnce(wanted: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(wanted, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

const stamps = v.looseObject({ created_at: v.string(), updated_at: v.string() });
const state = v.looseObject({ custom_object_records: v.array(stamps) });

async function ageLedger(file: string, ms: number): Promise<void> {
  const saved = v.parse(state, JSON.parse(await readFile(file, 'utf8')));
  const older = (moment: string) => new Date(Date.parse(moment) - ms).toISOString();
  const records = saved.custom_object_records.map((record) => ({
    ...record,
    created_at: older(record.created_at),
    updated_at: older(record.updated_at),
  }));
  await writeFile(file, JSON.stringify({ ...saved, custom_object_records: records }));
}
