import { zendeskLog } from '../../src/adapters/ledger/zendesk-records/zendesk-log';
import type { Send } from '../../src/adapters/zendesk/send';
import { agentId } from '../../src/domain/ids';
import { DAY_MS, instant, later, type Instant } from '../../src/domain/time';
import type { LedgerLog } from '../../src/ports/ledger-log';
import { ledgerObject } from '../../src/sandbox/seed/ledger-object';
import type { CustomObjectRecord } from '../../src/sandbox/server/rows/custom-object';
import { aHelpdesk } from '../../src/sandbox/server/test-helpdesk';
import { aTicket } from '../../src/sandbox/server/test-state';
import { requestInit, zendeskAnswer } from './zendesk-answer';

export const ANNA = agentId(11);
export const BERT = agentId(12);
const ADMIN = 14;
/** How wrong the machines' clocks are; the store's is right. */
const MACHINE_IS_AHEAD_MS = 100 * DAY_MS;

export type TestHelpdesk = ReturnType<typeof aHelpdesk>;
type Person = 'anna' | 'bert' | 'light' | 'admin';

/** A `Send` that reaches the sandbox's API in this process. */
export function sendTo({ app, world }: TestHelpdesk, person: Person): Send {
  return async (request) => {
    const response = await app.request(`http://localhost:4600${request.path}`, requestInit(request, person));
    // The server that listens adds the date; here nobody listens.
    return { date: world.now().toUTCString(), ...(await zendeskAnswer(response)) };
  };
}

/** A helpdesk that lacks the ledger: the tickets and customers of the samples are there. */
export function aFreshHelpdesk(options: Parameters<typeof aHelpdesk>[0] = {}): TestHelpdesk {
  const helpdesk = aHelpdesk(options);
  const { state } = helpdesk.world;
  const [customer] = state.users.filter(({ id }) => id === 51);
  if (customer === undefined) throw new Error('The sandbox has no customer to copy');
  state.users.push(...[501, 502, 503].map((id) => ({ ...customer, id, email: `customer${id}@example.com` })));
  state.tickets.push(aTicket(9001, { requester_id: 501 }), aTicket(9002, { requester_id: 502 }));
  return helpdesk;
}

export interface LedgerHelpdesk {
  readonly helpdesk: TestHelpdesk;
  /** A log whose requests go through `send`. */
  readonly logOver: (send: Send, options?: { readonly keepsKeysApart?: boolean }) => LedgerLog;
  readonly anna: Send;
  readonly bert: Send;
  /** The store's time. */
  readonly now: () => Instant;
  /** What the agents' computers take the time to be. */
  readonly machineNow: () => Instant;
  readonly pass: (ms: number) => void;
  /** The records, whatever lists show, in order of their ids. */
  readonly records: () => readonly CustomObjectRecord[];
  /** As an admin, or any agent, can in Zendesk's own interface. */
  readonly remove: (externalId: string) => void;
}

/** A helpdesk whose admin has set the ledger up. */
export function aLedgerHelpdesk(options: { readonly lagMs?: number } = {}): LedgerHelpdesk {
  const helpdesk = aFreshHelpdesk(options);
  const { world } = helpdesk;
  const { object, fields } = ledgerObject(world.stamp(), ADMIN);
  world.state.custom_objects.push(object);
  world.state.custom_object_fields.push(...fields);
  const now = () => instant(world.now().getTime());
  const machineNow = () => later(now(), MACHINE_IS_AHEAD_MS);
  return {
    helpdesk,
    logOver: (send, { keepsKeysApart = true } = {}) => zendeskLog(send, { now: machineNow, keepsKeysApart }),
    anna: sendTo(helpdesk, 'anna'),
    bert: sendTo(helpdesk, 'bert'),
    now,
    machineNow,
    pass: helpdesk.pass,
    records: () => [...world.records.all()].sort((one, other) => (one.id < other.id ? -1 : 1)),
    remove: (externalId) => {
      const record = world.records.all().find(({ external_id }) => external_id === externalId);
      if (record === undefined) throw new Error(`There is no record ${externalId}`);
      world.records.remove(record.id);
    },
  };
}
