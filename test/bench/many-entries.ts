import { newRecord } from '../../src/adapters/ledger/zendesk-records/record';
import { agentId, customerId, handId, reservationId, ticketId } from '../../src/domain/ids';
import type { BookId, NewEntry, Position, Reserved } from '../../src/domain/ledger/entry';
import { money } from '../../src/domain/money';
import { DAY_MS, instant, later, MINUTE_MS, SECOND_MS, spanAround, type Instant } from '../../src/domain/time';
import { recordIds } from '../../src/sandbox/server/record-ids';
import type { CustomObjectRecord } from '../../src/sandbox/server/rows/custom-object';
import type { SandboxState } from '../../src/sandbox/server/state';
import { chanceOf } from '../torture/chance';

/** A team of a hundred in a good month: each gesture is reserved, issued and completed. */
const GESTURES = 1600;
const AGENTS = 100;
export const ENTRIES = GESTURES * 3;
/** What the one who opens the ticket has given, each time to somebody else. */
const OWN_GESTURES = 5;

const FIRST_COLLEAGUE = 20_001;
const FIRST_CUSTOMER = 700_001;
const FIRST_TICKET = 900_001;
const OBJECT = 'extra_mile_ledger';

/** The helpdesk with so many ledger entries of this month that reading them takes a while. */
export function withManyEntries(state: SandboxState, me: number, now: Date): SandboxState {
  const { settings } = state.installation;
  return {
    ...state,
    custom_object_records: [...state.custom_object_records, ...recordsOf(state, me, instant(now.getTime()))],
    // Room for what the others have given, so that the composer opens with something to confirm.
    installation: { ...state.installation, settings: { ...settings, monthly_budget: '1000000' } },
  };
}

function recordsOf({ account }: SandboxState, me: number, now: Instant): readonly CustomObjectRecord[] {
  const month = spanAround('month', now, account.iana_time_zone);
  const from = Math.max(month.from + MINUTE_MS, now - 25 * DAY_MS);
  const step = Math.max(0, now - 5 * MINUTE_MS - from) / GESTURES;
  const chance = chanceOf(1);
  return Array.from({ length: GESTURES }, (_, index) => {
    const isOwn = index % (GESTURES / OWN_GESTURES) === 0;
    const agent = isOwn ? me : FIRST_COLLEAGUE + (index % (AGENTS - 1));
    return gestureRecords(index, agent, instant(Math.floor(from + index * step)), chance.next);
  }).flat();
}

function gestureRecords(index: number, agent: number, at: Instant, random: () => number): CustomObjectRecord[] {
  const hand = handId(`hand-of-${agent}`);
  const reservation: Reserved = {
    kind: 'reserved',
    gesture: 'discount',
    agent: agentId(agent),
    customer: customerId(FIRST_CUSTOMER + index),
    ticket: ticketId(FIRST_TICKET + index),
    ticketTags: [],
    id: reservationId(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
    hand,
    gift: { kind: 'discount', source: 'static-code', code: 'THANKYOU', percent: 10 },
    reason: 'late',
    worth: { ...money(600, 'GBP'), estimated: true },
    revision: 0,
  };
  const write = (book: BookId, position: Position, entry: NewEntry, seconds: number) =>
    record({ book, position, entry, agent }, later(at, seconds * SECOND_MS), random);
  return [
    write('reservations', index + 1, reservation, 0),
    write(reservation.id, 1, { kind: 'issued', hand, reference: 'THANKYOU' }, 1),
    write(reservation.id, 2, { kind: 'completed', hand }, 90),
  ];
}

interface Written {
  readonly book: BookId;
  readonly position: Position;
  readonly entry: NewEntry;
  readonly agent: number;
}

/** A record as the account would keep what the app writes. */
function record({ book, position, entry, agent }: Written, at: Instant, random: () => number): CustomObjectRecord {
  const body: unknown = Reflect.get(Object(newRecord(book, position, entry)), 'custom_object_record');
  const of = (key: string): unknown => Reflect.get(Object(body), key);
  const stamp = new Date(at).toISOString().replace(/\.\d+/, '');
  return {
    id: recordIds(() => at, random)(),
    custom_object_key: OBJECT,
    name: String(of('name')),
    external_id: String(of('external_id')),
    custom_object_fields: { ...Object(of('custom_object_fields')) },
    created_at: stamp,
    created_by_user_id: String(agent),
    updated_at: stamp,
    updated_by_user_id: String(agent),
  };
}
