import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

await ensureInstalled();
await ensureBuilt();
say('Starting the sandbox; Ctrl+C ends it.');

// An account of a hundred thousand tickets is a few million objects that stay: room for them, and fewer rounds of tidying.
const memory = ['--max-semi-space-size=128', '--max-old-space-size=6144'];
const program = join(ROOT, 'build', 'sandbox', 'server.cjs');
const server = spawn(process.execPath, [...memory, program, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopping = true;
    // A terminal sends Ctrl+C to both of us; a second one could cut short what the server still has to save.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal);
  });
}
server.on('exit', (code) => {
  process.exitCode = stopping ? 0 : (code ?? 1);
});
