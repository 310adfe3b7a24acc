import type { Comment, SandboxState, Ticket, User } from '../server/state';
import { EXTRA_MINUTES_FIELD, organizationFields, ticketFields, userFields } from './account-fields';
import { automations, triggers } from './business-rules';
import { commentsOf, customer, ticketOf } from './build';
import { customRoles, ledgerPolicies } from './custom-roles';
import { organizations } from './organizations';
import { ledgerObject } from './ledger-object';
import { macros } from './macros';
import { schedules } from './schedules';
import { groups, INES, isColleague, memberships, staff } from './staff';
import { stories } from './all-stories';
import { PROVIDER_SETTINGS } from './provider-settings';
import type { Person, Story, TicketStory } from './story';
import { daysAgo } from './times';
import { views } from './views';

const FIRST_COMMENT_ID = 50_001;
/** Above every id of the seed. */
const LAST_ID = 400_000;

/** The helpdesk of a shop for kitchen and home, as it is at `now`: the same every time, only the dates move along. */
export function seed(now: Date): SandboxState {
  const told = stories.flatMap((story) => story.tickets.map((ticket) => ({ ticket, by: requesterOf(ticket, story) })));
  const drafts = told.flatMap(({ ticket, by }) => commentsOf(ticket, by, now));
  const comments: Comment[] = drafts.map((draft, index) => ({ id: FIRST_COMMENT_ID + index, ...draft }));
  const ledger = ledgerObject(daysAgo(now, 30, '09:05'), INES);
  return {
    account: {
      subdomain: 'sandbox',
      name: 'Example',
      plan_name: 'Suite Enterprise',
      iana_time_zone: 'Europe/London',
      locale: 'en-GB',
    },
    users: [...staff(now), ...customers(now)],
    organizations: organizations(now),
    groups: groups.map((group) => ({ ...group })),
    group_memberships: memberships(),
    tickets: linked(told.map(({ ticket, by }) => ticketOf(ticket, by, now)).sort((a, b) => a.id - b.id)),
    comments,
    views: views(now),
    macros: macros(now),
    triggers: triggers(now),
    automations: automations(now),
    custom_objects: [ledger.object],
    custom_object_fields: ledger.fields,
    custom_object_records: [],
    permission_policies: ledgerPolicies(ledger.object.key),
    custom_roles: customRoles(now),
    ticket_fields: ticketFields(now),
    user_fields: userFields(now),
    organization_fields: organizationFields(now),
    schedules: schedules(now),
    installation: installation(now),
    lastId: LAST_ID,
  };
}

/** A list that tells what its codes give; the code for all, which is the default, does not. */
const DISCOUNT_CODES = '= 10 %\nCARE-TULIP\nCARE-MAPLE\nCARE-HERON\nCARE-COBALT\nCARE-AMBER';

/** What the admin of this account has chosen beyond the app's defaults; what Set up has found is kept beside it. */
const CHOSEN = {
  customer_since_field: 'user.customer_since',
  customer_fields: 'user.plan, user.delivery_note',
  keys_kept_apart: 'yes',
  ...PROVIDER_SETTINGS,
  discount_codes: DISCOUNT_CODES,
  extra_minutes_field: String(EXTRA_MINUTES_FIELD),
  call_closed_days: 'sun',
};

function customers(now: Date): User[] {
  const people = stories.flatMap((story) => story.people);
  return people.filter(({ id }) => !isColleague(id)).map((person) => customer(person, now));
}

function installation(now: Date): SandboxState['installation'] {
  return {
    id: 2001,
    app_id: 1001,
    settings: { name: 'Extra Mile', title: 'Extra Mile', ...CHOSEN },
    enabled: true,
    created_at: daysAgo(now, 30, '09:00'),
    updated_at: daysAgo(now, 30, '09:00'),
  };
}

/** Most tickets are the story's first person's; a colleague who asks has an id of the staff's. */
function requesterOf(ticket: TicketStory, story: Story): Person {
  const [first] = story.people;
  return story.people.find(({ id }) => id === ticket.requester) ?? first;
}

/** A closed ticket knows its follow-ups, and a follow-up inherits the tags of what it follows. */
function linked(tickets: Ticket[]): Ticket[] {
  return tickets.map((ticket) => {
    const source = tickets.find(({ id }) => id === ticket.via_followup_source_id);
    const followUps = tickets.filter((other) => other.via_followup_source_id === ticket.id);
    return {
      ...ticket,
      tags: [...new Set([...(source?.tags ?? []), ...ticket.tags])],
      followup_ids: followUps.map(({ id }) => id),
    };
  });
}
