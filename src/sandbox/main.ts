import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataError } from './data/data-error';
import { noticesOf, originOf, stateFromData } from './data/data-source';
import { createProviders, noRows } from './providers/providers';
import { PROVIDER_SETTINGS } from './seed/provider-settings';
import { seed } from './seed/seed';
import type { Hono } from 'hono';
import { createAppFiles } from './server/app-files';
import { type AppPackage, appPackageIn, withDefaultSettings } from './server/app-package';
import { createConditions } from './server/conditions';
import { createEventHub } from './server/event-hub';
import { createFaults } from './server/faults/faults';
import { fileStoreIn } from './server/saving/file-store';
import { type Flags, FlagError, readFlags } from './server/flags';
import { appKey, privateKeyIn } from './server/guests/app-key';
import { createGuestFiles } from './server/guests/guest-files';
import { GuestsError } from './server/guests/app-json';
import { type GuestSource, guestSource } from './server/guests/guest-source';
import { createHelpdesk } from './server/helpdesk';
import { listen, PortInUseError } from './server/listen';
import { createRequestLog } from './server/request-log';
import type { Sandbox } from './server/sandbox';
import { sessionKeyIn } from './server/session-key';
import { createSessions } from './server/sessions';
import type { SandboxState } from './server/state';
import { type StateFile, stateFileIn, StateFileError } from './server/saving/state-file';
import { createWorld } from './server/world';

const APP_FOLDER = path.resolve('dist');
const BUILD_FOLDER = path.resolve('build/sandbox');

async function start(flags: Flags): Promise<void> {
  const stateFile = stateFileIn(path.resolve(flags.stateFolder));
  const sandbox = createSandbox(flags, stateFile);
  await listen(createHelpdesk(sandbox, BUILD_FOLDER), flags.port);
  await listen(appFilesOf(sandbox), flags.port + 1);
  // Only now: a start that fails, on a busy port perhaps, leaves the files of the other one alone.
  stateFile.start(sandbox.world.state);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stateFile.flush();
      process.exit(0);
    });
  }
  console.log(`Helpdesk  http://localhost:${flags.port}\nApp files ${sandbox.appOrigin}`);
  for (const notice of noticesOf(flags.dataSource ?? '')) console.warn(notice);
  if (sandbox.guests) await tellGuests(sandbox.guests);
}

/** Whether they are there yet; the page asks again. */
async function tellGuests(guests: GuestSource): Promise<void> {
  try {
    const { apps } = await guests.read();
    console.log(`Hosting   ${apps.map(({ name }) => name).join(', ')} from ${guests.address}`);
  } catch (error) {
    if (!(error instanceof GuestsError)) throw error;
    console.warn(error.message);
  }
}

function appFilesOf({ guests, world }: Sandbox): Hono {
  if (guests) return createGuestFiles(guests, BUILD_FOLDER);
  return createAppFiles({
    appId: () => world.state.installation.app_id,
    appFolder: APP_FOLDER,
    sdkFolder: BUILD_FOLDER,
  });
}

function createSandbox(flags: Flags, stateFile: StateFile): Sandbox {
  const now = () => new Date();
  const appOrigin = `http://localhost:${flags.port + 1}`;
  const stateFolder = path.resolve(flags.stateFolder);
  const appPackage = appPackageIn(APP_FOLDER);
  const conditions = createConditions(flags);
  const begin = beginning(flags, appPackage);
  const world = createWorld({
    state: remembered(flags, stateFile) ?? begin(now()),
    seed: begin,
    now,
    random: Math.random,
    lagMs: () => conditions.get().lagMs,
    onChange: stateFile.saveSoon,
  });
  return {
    world,
    sessions: createSessions(sessionKeyIn(stateFolder), () => randomBytes(12).toString('base64url')),
    events: createEventHub(),
    requestLog: createRequestLog(),
    faults: createFaults(),
    providers: createProviders(PROVIDER_SETTINGS, {
      subdomain: world.state.account.subdomain,
      currency: 'GBP',
      now,
      rows: () => (world.state.provider_codes ??= noRows()),
    }),
    files: fileStoreIn(path.resolve(flags.stateFolder, 'files')),
    appPackage,
    guests: flags.appAddress === undefined ? undefined : guestSource(flags.appAddress, appOrigin),
    requirementsFile: flags.requirementsFile,
    appKey: appKey(() => privateKeyIn(stateFolder)),
    appOrigin,
    conditions,
    isStrictFrame: flags.isStrictFrame,
    rateLimit: flags.rateLimit,
    sleep: (ms) => sleep(ms),
  };
}

/** What a first start and every reset begin from. */
function beginning({ dataSource }: Flags, appPackage: AppPackage): (at: Date) => SandboxState {
  return (at) => {
    const state = dataSource === undefined ? seed(at) : stateFromData(dataSource, seed(at), at);
    return withDefaultSettings(state, appPackage.manifest());
  };
}

/** What was saved, unless it began from other data than is asked for now. */
function remembered({ isReset, dataSource }: Flags, stateFile: StateFile): SandboxState | undefined {
  if (isReset) return undefined;
  const state = stateFile.load();
  return dataSource === undefined || state?.origin === originOf(dataSource) ? state : undefined;
}

/** The sentence for a failure that its reader can do something about. */
function explained(error: unknown): string | undefined {
  if (error instanceof PortInUseError) {
    return `Port ${error.port} is in use. Choose another pair of ports with PORT, for example: PORT=4700 npm start`;
  }
  const isForReader = [FlagError, StateFileError, DataError].some((kind) => error instanceof kind);
  return isForReader && error instanceof Error ? error.message : undefined;
}

function fail(error: unknown): never {
  console.error(explained(error) ?? error);
  process.exit(1);
}

try {
  start(readFlags(process.argv.slice(2), process.env)).catch(fail);
} catch (error) {
  fail(error);
}
