import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Runs a program at the repository's root until it ends.
 * With `quiet` its output comes back instead of being shown. A program that cannot be started counts as code 127.
 */
export function run(program, args, { env = {}, quiet = false } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const chunks = [];
    const end = (code) => {
      const seconds = (performance.now() - began) / 1000;
      resolve({ code, seconds, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs a development tool with this Node, and flags of it: no shell, so it works the same on every system. */
export function runTool({ name, from = name, args = [], nodeFlags = [] }, options) {
  return run(process.execPath, [...nodeFlags, toolPath(name, from), ...args], options);
}

function toolPath(name, packageName) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}
