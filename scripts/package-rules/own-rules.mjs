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
