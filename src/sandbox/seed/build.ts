import type { Comment, Ticket, TicketStatus, User } from '../server/state';
import { ticketFieldValues } from './account-fields';
import { isColleague, SUPPORT } from './staff';
import { asks, type Channel, type Message, type Person, type TicketStory } from './story';
import { htmlOf, unwrapped } from './text';
import { daysAgo, datesFilledIn, moment } from './times';

const BRAND = 1;
const CLOSED_AFTER_DAYS = 28;
/** Where both sides write in one place; elsewhere agents write in Zendesk and customers answer by e-mail, or speak on the phone. */
const LIVE: readonly string[] = ['chat', 'native_messaging', 'whatsapp', 'facebook', 'twitter'] satisfies Channel[];

type CommentWithoutId = Omit<Comment, 'id'>;

export function customer(person: Person, now: Date): User {
  return {
    id: person.id,
    name: person.name,
    email: person.email ?? null,
    phone: person.phone ?? null,
    role: 'end-user',
    role_type: null,
    created_at: moment(now, person.since),
    updated_at: moment(now, person.since),
    default_group_id: null,
    photo_url: null,
    external_id: null,
    ...describedIn(person),
    user_fields: fieldsOf(person, now),
  };
}

/** What is not told of a person is what Zendesk fills in: the account's language and time zone. */
function describedIn(person: Person) {
  const untold = { locale: 'en-GB', timeZone: 'Europe/London', organization: null, notes: '', details: '' };
  const { locale, timeZone, organization, notes, details } = { ...untold, ...person };
  return {
    locale,
    iana_time_zone: timeZone,
    organization_id: organization,
    tags: [...(person.tags ?? [])],
    notes,
    details,
    suspended: person.suspended === true,
    active: person.deleted !== true,
  };
}

function fieldsOf(person: Person, now: Date): User['user_fields'] {
  const fields: User['user_fields'] = { ...person.fields };
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value === 'string') fields[key] = datesFilledIn(value, now, 'en-GB');
  }
  return fields;
}

export function commentsOf(story: TicketStory, requester: Person, now: Date): CommentWithoutId[] {
  return [...openingOf(story, requester), ...story.messages].map((message, index) => {
    const body = datesFilledIn(unwrapped(message.text), now, requester.locale ?? 'en-GB');
    return {
      ticket_id: story.id,
      author_id: authorOf(message, requester.id),
      body,
      html_body: htmlOf(body),
      public: message.public,
      via: { channel: index === 0 ? story.via : channelOf(message, story.via) },
      created_at: moment(now, message.at),
      metadata: { custom: {} },
    };
  });
}

/** A messaging ticket's description is a line of Zendesk's, in the account's language; what the customer wrote comes after it. */
function openingOf({ via, messages }: TicketStory, { name }: Person): Message[] {
  const [first] = messages;
  return first && isMessaging(via) ? [asks(first.at, `Conversation with ${name}`)] : [];
}

function isMessaging(via: Channel): boolean {
  return via === 'native_messaging' || via === 'whatsapp';
}

function authorOf(message: Message, requesterId: number): number | null {
  if (message.author === 'zendesk') return null;
  return message.author === 'requester' ? requesterId : message.author;
}

function channelOf(message: Message, ticketChannel: Channel): string {
  if (message.public && LIVE.includes(ticketChannel)) return ticketChannel;
  if (ticketChannel === 'voice' && message.author === 'requester') return ticketChannel;
  return typeof message.author === 'number' && isColleague(message.author) ? 'web' : 'email';
}

export function ticketOf(story: TicketStory, requester: Person, now: Date): Ticket {
  const comments = commentsOf(story, requester, now);
  const first = comments[0];
  const last = comments.at(-1);
  if (!first || !last) throw new Error(`ticket ${story.id} has no message`);
  return {
    id: story.id,
    subject: datesFilledIn(story.subject, now, requester.locale ?? 'en-GB'),
    description: first.body,
    status: statusOf(story.status, last.created_at, now),
    via: { channel: story.via, source: sourceOf(story, requester) },
    requester_id: requester.id,
    submitter_id: first.author_id ?? requester.id,
    organization_id: requester.organization ?? null,
    created_at: first.created_at,
    updated_at: last.created_at,
    due_at: null,
    external_id: null,
    is_public: comments.some((comment) => comment.public),
    ...handlingOf(story),
    ...peopleIn(story),
  };
}

function statusOf(status: TicketStatus, updatedAt: string, now: Date): TicketStatus {
  const longAgo = updatedAt < daysAgo(now, CLOSED_AFTER_DAYS, '00:00');
  return status === 'solved' && longAgo ? 'closed' : status;
}

function handlingOf(story: TicketStory) {
  const untold = { assignee: null, group: SUPPORT, priority: null, type: null };
  const { assignee, group, priority, type } = { ...untold, ...story };
  return {
    assignee_id: assignee,
    group_id: group,
    priority,
    type,
    brand_id: BRAND,
    tags: [...(story.tags ?? [])],
    custom_fields: ticketFieldValues(story.order),
    satisfaction_rating: ratingOf(story),
    from_messaging_channel: isMessaging(story.via),
    via_followup_source_id: story.followUpOf ?? null,
    followup_ids: [],
    sharing_agreement_ids: [],
  };
}

const FIRST_RATING_ID = 70_000;

function ratingOf({ id, rating }: TicketStory): Ticket['satisfaction_rating'] {
  if (!rating || rating.score === 'offered') return { score: rating?.score ?? 'unoffered' };
  return { id: FIRST_RATING_ID + id, ...rating };
}

function peopleIn(story: TicketStory) {
  const cc = story.cc ?? [];
  const followers = story.followers ?? [];
  return { collaborator_ids: [...cc, ...followers], email_cc_ids: [...cc], follower_ids: [...followers] };
}

function sourceOf(story: TicketStory, requester: Person) {
  if (story.followUpOf !== undefined) return { from: { ticket_id: story.followUpOf }, to: {}, rel: 'follow_up' };
  if (story.via === 'email') {
    const from = { address: requester.email ?? null, name: requester.name };
    return { from, to: { address: 'support@example.com', name: 'Example' }, rel: null };
  }
  if (story.via === 'voice') return { from: { phone: requester.phone ?? null }, to: {}, rel: 'inbound' };
  return { from: {}, to: {}, rel: null };
}
