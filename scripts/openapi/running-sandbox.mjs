import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../root.mjs';

const PATIENCE_MS = 15_000;

/** Starts the built sandbox from its seed, with a state of its own, for as long as `use` takes. */
export async function withSandbox(port, use) {
  const folder = mkdtempSync(join(tmpdir(), 'extra-mile-openapi-'));
  const server = join(ROOT, 'build', 'sandbox', 'server.cjs');
  const child = spawn(process.execPath, [server, '--rate-limit', '0', '--state', folder, '--reset'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const origin = `http://localhost:${port}`;
    await answering(`${origin}/sandbox/requests`, child);
    return await use(origin);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answering(url, child) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error('The sandbox did not start');
}
