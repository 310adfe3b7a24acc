import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SandboxState } from '../../src/sandbox/server/state';

export interface Sandbox {
  /** Not `localhost`, where the app's files are: so their frames get a process of their own, as in Zendesk. */
  readonly origin: string;
  readonly appOrigin: string;
  /** What apps have asked of the API since the last `forgetRequests`. */
  appRequests(): Promise<readonly AppRequest[]>;
  forgetRequests(): Promise<void>;
  /** Begins anew from the seed, with some of the app's settings changed. */
  beginAnew(settings: Readonly<Record<string, string | boolean>>): Promise<void>;
  stop(): Promise<void>;
}

export interface AppRequest {
  readonly method: string;
  readonly path: string;
  readonly source: string;
  /** When it came, since 1970, and how long its answer took. */
  readonly at: number;
  readonly ms: number;
}

interface Options {
  /** The folder whose `dist` is the app: the repository, or a floor's. */
  readonly folder: string;
  readonly latencyMs: number;
  /** What the helpdesk knows; the seed when absent. */
  readonly state?: SandboxState;
  /** A folder of exported files to begin from. */
  readonly dataSource?: string;
}

const ADMIN = `Basic ${btoa('admin@example.com/token:x')}`;
const PATIENCE_MS = 90_000;
/** As `npm start` gives it. */
const MEMORY = ['--max-semi-space-size=128', '--max-old-space-size=6144'];

/** Starts a helpdesk of its own, with nothing remembered from before. */
export async function startSandbox({ folder, latencyMs, state, dataSource }: Options): Promise<Sandbox> {
  const port = await freePorts();
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'extra-mile-bench-'));
  if (state) writeFileSync(path.join(stateFolder, 'state.json'), JSON.stringify(state));
  const server = spawn(
    process.execPath,
    [
      ...MEMORY,
      'build/sandbox/server.cjs',
      ...['--latency', String(latencyMs), '--rate-limit', '0', '--state', stateFolder],
      ...(dataSource === undefined ? [] : ['--data', dataSource]),
    ],
    { cwd: folder, env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const origin = `http://127.0.0.1:${port}`;
  const requests = `${origin}/sandbox/requests`;
  const stop = async () => {
    await ended(server);
    rmSync(stateFolder, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    origin,
    appOrigin: `http://localhost:${port + 1}`,
    appRequests: async () => appRequestsIn(await (await fetch(requests)).json()),
    forgetRequests: async () => {
      await fetch(requests, { method: 'DELETE' });
    },
    beginAnew: async (settings) => {
      await done(fetch(`${origin}/sandbox/reset`, { method: 'POST' }));
      const headers = { authorization: ADMIN, 'content-type': 'application/json' };
      const body = JSON.stringify({ settings });
      await done(fetch(`${origin}/api/v2/apps/installations/2001`, { method: 'PUT', headers, body }));
    },
    stop,
  };
}

async function done(answer: Promise<Response>): Promise<void> {
  const { ok, status, url } = await answer;
  if (!ok) throw new Error(`The sandbox answered ${status} for ${url}`);
}

/** Lets a floor's folder look like the repository to the sandbox: its own `dist`, the one `build/sandbox`. */
export function floorFolder(name: string): string {
  const folder = path.resolve('build/bench', name);
  const link = path.join(folder, 'build/sandbox');
  mkdirSync(path.dirname(link), { recursive: true });
  rmSync(link, { force: true, recursive: true });
  symlinkSync(path.resolve('build/sandbox'), link, 'junction');
  return folder;
}

function appRequestsIn(body: unknown): readonly AppRequest[] {
  const requests: unknown = Reflect.get(Object(body), 'requests');
  if (!Array.isArray(requests)) throw new Error('The sandbox lists no requests');
  return requests
    .map((request: unknown) => ({
      method: String(Reflect.get(Object(request), 'method')),
      path: String(Reflect.get(Object(request), 'path')),
      source: String(Reflect.get(Object(request), 'source')),
      at: Number(Reflect.get(Object(request), 'at')),
      ms: Number(Reflect.get(Object(request), 'ms')),
    }))
    .filter(({ source }) => source.startsWith('app:'));
}

/** Resolves when the server has said where it is. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`The sandbox did not start: ${said}`));
    const timer = setTimeout(fail, PATIENCE_MS);
    server.stderr?.on('data', (chunk) => (said += String(chunk)));
    server.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (!said.includes('App files')) return;
      clearTimeout(timer);
      resolve();
    });
    server.once('exit', fail);
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const isRunning = server.exitCode === null && server.signalCode === null;
    if (!isRunning) resolve();
    server.once('exit', () => resolve());
    server.kill();
  });
}

/** The first of two neighbouring ports that nobody listens on. */
async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = await listening(0);
    const isPairFree = await listening(port + 1).catch(() => undefined);
    if (isPairFree !== undefined) return port;
  }
  throw new Error('No two neighbouring ports are free');
}

function listening(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
