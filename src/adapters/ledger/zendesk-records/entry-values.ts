import * as v from 'valibot';
import {
  agentId,
  brandId,
  customerId,
  groupId,
  handId,
  organizationId,
  reservationId,
  ticketId,
} from '../../../domain/ids';
import { CALL_OUTCOMES } from '../../../domain/call/call-outcome';
import { instant } from '../../../domain/time';
import type { NewEntry } from '../../../domain/ledger/entry';

const hand = v.pipe(v.string(), v.transform(handId));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const money = v.object({ minor: whole, currency: v.string() });
const time = v.pipe(whole, v.transform(instant));
const GESTURES = ['discount', 'card', 'extra-time', 'courtesy-call', 'exception'] as const;

const about = {
  customer: v.exactOptional(v.pipe(v.number(), v.transform(customerId))),
  ticket: v.exactOptional(v.pipe(v.number(), v.transform(ticketId))),
};

const discount = {
  kind: v.literal('discount'),
  source: v.picklist(['static-code', 'code-pool', 'shopify', 'stripe', 'webhook']),
  code: v.string(),
  coupon: v.exactOptional(v.string()),
  expires: v.exactOptional(time),
  minimumOrder: v.exactOptional(money),
};
const gift = v.variant('kind', [
  v.object({ ...discount, percent: whole }),
  v.object({ ...discount, amount: money }),
  v.object({ kind: v.literal('card'), occasion: v.string(), design: v.string() }),
  v.object({ kind: v.literal('courtesy-call'), due: time }),
  v.object({ kind: v.literal('exception'), rule: v.string() }),
  v.object({ kind: v.literal('extra-time'), minutes: whole }),
]);

const reserved = v.object({
  kind: v.literal('reserved'),
  id: v.pipe(v.string(), v.transform(reservationId)),
  hand,
  gesture: v.picklist(GESTURES),
  agent: v.pipe(v.number(), v.transform(agentId)),
  group: v.exactOptional(v.pipe(v.number(), v.transform(groupId))),
  customer: v.pipe(v.number(), v.transform(customerId)),
  organization: v.exactOptional(v.pipe(v.number(), v.transform(organizationId))),
  ticket: v.pipe(v.number(), v.transform(ticketId)),
  brand: v.exactOptional(v.pipe(v.number(), v.transform(brandId))),
  ticketTags: v.array(v.string()),
  gift,
  reason: v.string(),
  worth: v.exactOptional(v.object({ minor: whole, currency: v.string(), estimated: v.boolean() })),
  revision: v.number(),
  pool: v.exactOptional(v.object({ pool: v.string(), next: whole, skip: v.array(whole) })),
});

const entry = v.variant('kind', [
  reserved,
  v.object({ kind: v.literal('policy'), revision: v.number(), text: v.string() }),
  v.object({ kind: v.literal('moved'), to: v.string() }),
  v.object({ kind: v.literal('erased'), customer: v.pipe(v.number(), v.transform(customerId)) }),
  v.object({ ...about, kind: v.literal('attempt'), hand, to: v.picklist(['give', 'take-back', 'complete']) }),
  v.object({ ...about, kind: v.literal('issued'), hand, reference: v.string() }),
  v.object({
    ...about,
    kind: v.literal('completed'),
    hand,
    minutes: v.exactOptional(whole),
    outcome: v.exactOptional(v.picklist(CALL_OUTCOMES)),
  }),
  v.object({
    ...about,
    kind: v.literal('released'),
    hand,
    because: v.picklist(['taken-back', 'no-room', 'refused-by-provider']),
  }),
]);

/** The entry that a stored text says, or `undefined` when it says none that we know. */
export function parseEntry(text: string): NewEntry | undefined {
  try {
    const parsed = v.safeParse(entry, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    // Not even JSON: somebody has edited the record. What that means depends on the place.
    return undefined;
  }
}
