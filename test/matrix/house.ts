import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import * as v from 'valibot';
import { entryOf, ledgerRecord } from '../../src/adapters/ledger/zendesk-records/record';
import { policyFrom } from '../../src/adapters/zendesk/policy-settings';
import { makeCallFields } from '../../src/adapters/zendesk/set-up/call-fields';
import type { Entry } from '../../src/domain/ledger/entry';
import { HOLD_MS } from '../../src/domain/ledger/standing';
import type { Policy } from '../../src/domain/policy/policy';
import { DAY_MS, instant, later, MINUTE_MS, SECOND_MS, type Instant } from '../../src/domain/time';
import type { Clock } from '../../src/ports/clock';
import { ledgerObject } from '../../src/sandbox/seed/ledger-object';
import { PROVIDER_SETTINGS } from '../../src/sandbox/seed/provider-settings';
import { appPackageIn, withDefaultSettings } from '../../src/sandbox/server/app-package';
import { createHelpdesk } from '../../src/sandbox/server/helpdesk';
import type { Comment } from '../../src/sandbox/server/state';
import { aHelpdesk } from '../../src/sandbox/server/test-helpdesk';
import { sendTo } from '../support/ledger-helpdesk';

export const ORIGIN = 'http://localhost:4600';
const ADMIN = 14;
/** The ticket that everything happens on, and its customer. */
export const TICKET = 1;
export const CORA = 50;
export const ZONE = 'Europe/London';
export const MINUTES_FIELD = 4711;
/** Longer than anybody's hold. */
export const PAST_A_HOLD_MS = HOLD_MS + SECOND_MS;

/** How wrong the agents' machines are; the store's clock is right. */
const MACHINE_IS_AHEAD_MS = 3 * MINUTE_MS;

const manifest = appPackageIn(process.cwd()).manifest();
const appPackage = { manifest: () => manifest, translations: () => ({}) };

/** One sandbox for all cells, as it listens on localhost, but in this process; every cell begins on an empty account. */
export function aHouse() {
  const helpdesk = aHelpdesk();
  const { sandbox, world, pass } = helpdesk;
  const began = world.now().getTime();
  const app = createHelpdesk({ ...sandbox, appPackage }, 'build/sandbox');
  const now = (): Instant => instant(world.now().getTime());
  let policy: Policy | undefined;
  const clock: Clock = {
    now: () => later(now(), MACHINE_IS_AHEAD_MS),
    pause: async (ms) => pass(ms),
    random: () => 0.5,
  };

  /** As a browser asks: a connection that ends without an answer is a failure. */
  const fetchHere: typeof fetch = async (path, init) => {
    const incoming = new IncomingMessage(new Socket());
    const address = typeof path === 'string' ? `${ORIGIN}${path}` : path;
    // Nothing is given up here, so nobody listens for that.
    const response = await app.request(address, { ...init, signal: null }, { incoming });
    if (incoming.socket.destroyed) throw new TypeError('The connection ended');
    // The server that listens adds the date; here nobody listens.
    response.headers.set('date', world.now().toUTCString());
    return response;
  };

  return {
    ...{ sandbox, world, pass, now, clock, fetchHere },
    providers: sandbox.providers,
    /** An account that is set up, with these settings beside those of a new installation. */
    begin: async (settings: Readonly<Record<string, string | number | boolean>>, needsCallFields: boolean) => {
      // Always the same time of day, and never back: services remember when they were asked last.
      pass(DAY_MS - ((world.now().getTime() - began) % DAY_MS));
      world.reset();
      sandbox.providers.reset();
      sandbox.faults.replace([]);
      const { state } = world;
      const { object, fields } = ledgerObject(world.stamp(), ADMIN);
      state.custom_objects.push(object);
      state.custom_object_fields.push(...fields);
      const chosen = { keys_kept_apart: 'yes', extra_minutes_field: String(MINUTES_FIELD), fix_first: false };
      state.installation.settings = withDefaultSettings(state, manifest).installation.settings;
      Object.assign(state.installation.settings, PROVIDER_SETTINGS, chosen, settings);
      policy = policyIn(state.installation.settings);
      if (needsCallFields) await makeCallFields(sendTo(helpdesk, 'admin'));
    },
    settings: () => world.state.installation.settings,
    /** What truly stands in the ledger. */
    entries: (): readonly Entry[] => world.records.all().flatMap((row) => entryOf(v.parse(ledgerRecord, row)) ?? []),
    policy: () => policy,
    comments: (): readonly Comment[] => world.comments.where('ticket', TICKET),
    /** Tasks of courtesy calls that stand in somebody's list. */
    tasks: () => world.tickets.all().filter(({ tags }) => tags.includes('care_courtesy_call')),
  };
}

export type House = ReturnType<typeof aHouse>;

function policyIn(settings: Readonly<Record<string, unknown>>): Policy {
  const read = policyFrom(settings, { revision: 1, accountZone: ZONE });
  if (!read.ok) throw new Error(`The settings are wrong: ${JSON.stringify(read.error)}`);
  return read.value;
}
