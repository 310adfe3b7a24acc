import * as v from 'valibot';

const user = v.object({
  id: v.number(),
  name: v.nullish(v.string(), ''),
  email: v.nullish(v.string()),
  // A custom role is known by its number.
  role: v.union([v.string(), v.number()]),
  locale: v.nullish(v.string()),
  avatarUrl: v.nullish(v.string()),
  tags: v.nullish(v.array(v.string())),
  timeZone: v.nullish(v.object({ ianaName: v.nullish(v.string()) })),
  groups: v.nullish(v.array(v.object({ id: v.number(), name: v.string() })), []),
});

/** A user as the app framework gives them. */
export type ZafUser = v.InferOutput<typeof user>;

const nothing = v.pipe(
  v.unknown(),
  v.transform((): undefined => undefined),
);
/** A path that could not be read is absent, and so is one that holds nothing. */
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.union([v.nullish(schema), nothing]));

/** What one bulk `get` of the ticket's values answers. Only the agent is indispensable. */
export const ticketValues = v.object({
  'ticket.id': maybe(v.number()),
  'ticket.status': maybe(v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed'])),
  'ticket.tags': maybe(v.array(v.string())),
  'ticket.brand': maybe(v.object({ id: v.number() })),
  'ticket.assignee': maybe(v.object({ group: v.nullish(v.object({ id: v.number() })) })),
  'ticket.collaborators': maybe(v.array(v.unknown())),
  'ticket.sharedWith': maybe(v.array(v.unknown())),
  'ticket.organization': maybe(v.object({ id: v.number(), name: v.string() })),
  'ticket.requester': maybe(user),
  currentUser: user,
  currentAccount: maybe(v.object({ timeZone: v.nullish(v.object({ ianaName: v.nullish(v.string()) })) })),
});

export type TicketValues = v.InferOutput<typeof ticketValues>;
export const TICKET_PATHS = Object.keys(ticketValues.entries);
