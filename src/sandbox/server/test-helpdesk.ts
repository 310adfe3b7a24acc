import type { AppPackage } from './app-package';
import { createEventHub, type SandboxEvent } from './event-hub';
import { createConditions } from './conditions';
import { createFaults } from './faults/faults';
import type { FileStore } from './saving/file-store';
import { appKey, newPrivateKey } from './guests/app-key';
import type { GuestSource } from './guests/guest-source';
import { createHelpdesk } from './helpdesk';
import { createProviders, noRows } from '../providers/providers';
import { PROVIDER_SETTINGS } from '../seed/provider-settings';
import { createRequestLog } from './request-log';
import type { Sandbox } from './sandbox';
import { createSessions } from './sessions';
import { testAnswer } from './test-answer';
import { aState } from './test-state';
import { createWorld } from './world';

interface Options {
  readonly lagMs?: number;
  readonly latencyMs?: number;
  readonly rateLimit?: number;
  readonly pageFolder?: string;
  readonly guests?: GuestSource;
  readonly requirementsFile?: string;
  /** Another app than one with two settings. */
  readonly appPackage?: AppPackage;
}

interface Asked {
  /** The local part of an e-mail address at example.com; nobody without it. */
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export const MANIFEST = {
  parameters: [
    { name: 'discount_code', required: true, secure: false },
    { name: 'provider_key', required: false, secure: true, scopes: ['header'] },
  ],
  domainWhitelist: ['localhost'],
};

const smallApp: AppPackage = { manifest: () => MANIFEST, translations: () => ({ app: { name: 'An app' } }) };

/** A small helpdesk for tests: its time stands still until moved, and nothing is written anywhere. */
export function aHelpdesk(options: Options = {}) {
  const clock = { ms: Date.parse('2026-03-02T09:00:00.400Z') };
  const slept: number[] = [];
  const told: SandboxEvent[] = [];
  const sandbox = aSandbox(options, clock, slept);
  sandbox.events.subscribe((event) => told.push(event));
  const app = createHelpdesk(sandbox, options.pageFolder ?? 'build/sandbox');
  const ask = async (method: string, path: string, asked: Asked = {}) =>
    testAnswer(await app.request(`http://localhost:4600${path}`, { method, ...requestOf(asked) }));
  const pass = (ms: number) => {
    clock.ms += ms;
  };
  return { app, world: sandbox.world, sandbox, slept, told, ask, pass };
}

function aSandbox(options: Options, clock: { readonly ms: number }, slept: number[]): Sandbox {
  const now = () => new Date(clock.ms);
  const conditions = createConditions({ latencyMs: options.latencyMs ?? 0, lagMs: options.lagMs ?? 0 });
  const world = createWorld({
    state: aState(),
    seed: aState,
    now,
    random: () => 0.5,
    lagMs: () => conditions.get().lagMs,
    onChange: () => undefined,
  });
  return {
    world,
    sessions: createSessions('a key', () => 'nonce'),
    events: createEventHub(),
    requestLog: createRequestLog(),
    faults: createFaults(),
    files: filesInMemory(),
    providers: createProviders(PROVIDER_SETTINGS, {
      subdomain: 'sandbox',
      currency: 'GBP',
      now,
      rows: () => (world.state.provider_codes ??= noRows()),
    }),
    appPackage: options.appPackage ?? smallApp,
    guests: options.guests,
    requirementsFile: options.requirementsFile,
    appKey: appKey(newPrivateKey),
    appOrigin: 'http://localhost:4601',
    conditions,
    rateLimit: options.rateLimit ?? 0,
    sleep: async (ms) => {
      slept.push(ms);
    },
  };
}

function filesInMemory(): FileStore {
  const files = new Map<number, Uint8Array>();
  return {
    put: (id, bytes) => void files.set(id, bytes),
    get: (id) => files.get(id),
    remove: (id) => void files.delete(id),
    clear: () => files.clear(),
  };
}

function requestOf({ as, body, headers }: Asked): RequestInit {
  const basic = as === undefined ? {} : { authorization: `Basic ${btoa(`${as}@example.com/token:x`)}` };
  const request = { headers: { ...basic, ...headers } };
  if (body === undefined) return request;
  return { ...request, body: typeof body === 'string' ? body : JSON.stringify(body) };
}
