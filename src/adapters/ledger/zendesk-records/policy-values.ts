import * as v from 'valibot';
import { branded } from '../../../domain/brand';
import { brandId, groupId, organizationId } from '../../../domain/ids';
import type { CalendarDay } from '../../../domain/time';

export const GESTURES = ['discount', 'card', 'extra-time', 'courtesy-call', 'exception'] as const;
const UNITS = ['each', 'day', 'week', 'month', 'quarter', 'year'] as const;
const WHOM = ['agent', 'group', 'customer', 'organization', 'ticket', 'account'] as const;

const texts = v.array(v.string());
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.transform((text) => branded<CalendarDay>(text)),
);
const money = v.object({ minor: v.number(), currency: v.string() });

const limit = v.object({
  gesture: v.union([v.picklist([...GESTURES, 'any']), v.array(v.picklist(GESTURES))]),
  for: v.exactOptional(
    v.object({
      groups: v.exactOptional(v.array(v.pipe(v.number(), v.transform(groupId)))),
      brands: v.exactOptional(v.array(v.pipe(v.number(), v.transform(brandId)))),
      ticketTags: v.exactOptional(texts),
    }),
  ),
  per: v.picklist(WHOM),
  within: v.union([v.picklist(UNITS), v.object({ days: v.number() })]),
  max: v.union([
    v.object({ count: v.number() }),
    v.object({ customers: v.number() }),
    v.object({ minutes: v.number() }),
    v.object({ percent: v.number() }),
    v.object({ money }),
  ]),
  from: v.exactOptional(day),
  until: v.exactOptional(day),
});

/** A policy as the ledger notes it. */
export const policy = v.object({
  revision: v.number(),
  timeZone: v.string(),
  limits: v.array(limit),
  never: v.object({
    ticketTags: texts,
    organizations: v.array(v.pipe(v.number(), v.transform(organizationId))),
  }),
  reasons: v.array(v.object({ id: v.string(), label: v.string() })),
  discounts: v.variant('kind', [
    v.object({ kind: v.literal('static-code'), code: v.string() }),
    v.object({ kind: v.literal('code-pool'), codes: texts }),
  ]),
  typicalOrder: v.exactOptional(money),
  leadGroups: texts,
  notes: v.boolean(),
});
