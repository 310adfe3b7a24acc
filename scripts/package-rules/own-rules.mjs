import { gzipSync } from 'node:zlib';
import { error } from './problem.mjs';

// Any of these in a built file means that the local helpdesk was bundled with the app.
const TRACES = ['sandbox_as', 'X-Sandbox-'];

/** Two installations in one account would keep two ledgers and promise every allowance twice. */
export function singleInstallRule({ manifest }) {
  if (manifest.singleInstall === true) return [];
  return [error('own.single_install', 'manifest.json: "singleInstall" must be true.')];
}

export function noSandboxRule({ files }) {
  return files
    .filter(({ path, bytes }) => /sandbox/i.test(path) || TRACES.some((trace) => bytes.includes(trace)))
    .map(({ path }) => error('own.no_sandbox', `${path} belongs to the sandbox, not to the app.`));
}

// What was promised of what is loaded: docs/decisions/005-size.md.
const LARGEST = [
  { of: /^assets\/main\.js$/, kilobytes: 100 },
  { of: /^assets\/mood-[^/]+\.js$/, kilobytes: 25 },
];

export function sizeRule({ files }) {
  return files.flatMap(({ path, bytes }) => {
    const limit = LARGEST.find(({ of }) => of.test(path));
    const size = limit === undefined ? 0 : gzipSync(bytes).length;
    if (limit === undefined || size <= limit.kilobytes * 1024) return [];
    return [error('own.size', `${path} has ${size} bytes compressed; ${limit.kilobytes} KB are the most.`)];
  });
}
