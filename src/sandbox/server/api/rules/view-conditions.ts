import type { ViewCondition, ViewConditions } from '../../rows/view';
import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { groupsOf } from './restriction';
import { PRIORITIES, STATUSES } from '../tickets/ticket-schema';
import { type Clock, hoursSince, TIME_FIELDS } from './view-times';

/** Who looks at the tickets, and when: `current_user` and hours are theirs. */
export interface ViewContext {
  readonly viewer: User;
  readonly sandbox: Sandbox;
}

type Test = (ticket: Ticket, value: string, context: ViewContext) => boolean;
type Operators = ReadonlyMap<string, Test>;

/** Whether a ticket meets all of `all`, and any of `any` if there are some. */
export function isInView(ticket: Ticket, { all, any }: ViewConditions, context: ViewContext): boolean {
  const isMet = ({ field, operator, value }: ViewCondition) =>
    operatorsOf(field)?.get(operator)?.(ticket, textOf(value), context) ?? false;
  return all.every(isMet) && (any.length === 0 || any.some(isMet));
}

/** The tests that a field allows, by operator; `undefined` for a field that views here do not know. */
export function operatorsOf(field: string): Operators | undefined {
  const customField = /^custom_fields_(\d+)$/.exec(field)?.[1];
  if (customField !== undefined) return customFieldOperators(Number(customField));
  return TIME_FIELDS.has(field) ? timeOperators(field) : FIELDS.get(field);
}

function textOf(value: ViewCondition['value']): string {
  return typeof value === 'string' ? value : (value ?? []).join(' ');
}

const FIELDS = new Map<string, Operators>([
  ['status', ordered(STATUSES, ({ status }) => status)],
  ['priority', ordered(['', ...PRIORITIES], ({ priority }) => priority ?? '')],
  ['type', equal(({ type }) => type ?? '')],
  ['group_id', groupOperators()],
  ['assignee_id', person(({ assignee_id }) => assignee_id)],
  ['requester_id', person(({ requester_id }) => requester_id)],
  ['organization_id', equal(({ organization_id }) => String(organization_id ?? ''))],
  ['brand_id', equal(({ brand_id }) => String(brand_id))],
  ['current_tags', words(({ tags }) => tags)],
  ['description_includes_word', text(({ subject, description }) => `${subject} ${description}`)],
  ['subject_includes_word', text(({ subject }) => subject)],
]);

function withOpposite(is: Test, names: readonly [string, string] = ['is', 'is_not']): Operators {
  const isNot: Test = (...asked) => !is(...asked);
  return new Map([
    [names[0], is],
    [names[1], isNot],
  ]);
}

function equal(read: (ticket: Ticket) => string): Operators {
  return withOpposite((ticket, value) => read(ticket) === value);
}

function ordered(order: readonly string[], read: (ticket: Ticket) => string): Operators {
  const place = (value: string) => order.indexOf(value);
  return new Map<string, Test>([
    ...equal(read),
    ['less_than', (ticket, value) => place(read(ticket)) < place(value)],
    ['greater_than', (ticket, value) => place(read(ticket)) > place(value)],
  ]);
}

function person(read: (ticket: Ticket) => number | null): Operators {
  return withOpposite((ticket, value, { viewer }) => {
    const named: Record<string, number | null> = {
      current_user: viewer.id,
      requester_id: ticket.requester_id,
      assignee_id: ticket.assignee_id,
    };
    return String(read(ticket) ?? '') === String(value in named ? (named[value] ?? '') : value);
  });
}

function groupOperators(): Operators {
  return withOpposite(({ group_id }, value, { viewer, sandbox }) => {
    if (value !== 'current_groups') return String(group_id ?? '') === value;
    return group_id !== null && groupsOf(viewer, sandbox.world.state).includes(group_id);
  });
}

/** One of the words that the condition lists. */
function words(read: (ticket: Ticket) => readonly string[]): Operators {
  const includes: Test = (ticket, value) => listed(value).some((word) => read(ticket).includes(word));
  return withOpposite(includes, ['includes', 'not_includes']);
}

function text(read: (ticket: Ticket) => string): Operators {
  const includes: Test = (ticket, value) => {
    const said = read(ticket)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u);
    return listed(value).some((word) => said.includes(word));
  };
  const is: Test = (ticket, value) => read(ticket).toLowerCase().includes(value.toLowerCase());
  return new Map([...withOpposite(includes, ['includes', 'not_includes']), ...withOpposite(is)]);
}

function listed(value: string): string[] {
  return value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}

function customFieldOperators(id: number): Operators {
  const read = (ticket: Ticket) => String(ticket.custom_fields.find((field) => field.id === id)?.value ?? '');
  const present: Test = (ticket) => read(ticket) !== '';
  return new Map([...equal(read), ...withOpposite(present, ['present', 'not_present'])]);
}

function timeOperators(field: string): Operators {
  return new Map([...operatorsBy('calendar', ''), ...operatorsBy('business', '_business_hours')]);

  function operatorsBy(clock: Clock, ending: string): [string, Test][] {
    const compared = (compare: (hours: number, value: number) => boolean): Test => {
      return (ticket, value, { sandbox }) => {
        const hours = hoursSince(field, ticket, sandbox.world, clock);
        return hours !== undefined && compare(hours, Number(value));
      };
    };
    return [
      [`is${ending}`, compared((hours, value) => Math.floor(hours) === value)],
      [`less_than${ending}`, compared((hours, value) => hours < value)],
      [`greater_than${ending}`, compared((hours, value) => hours > value)],
    ];
  }
}
