import type { SandboxState, Ticket } from '../server/state';
import { seed } from './seed';

const NOW = new Date('2026-08-19T10:30:00Z');
const MIDNIGHT_EDGES = ['2026-01-01T00:02:00Z', '2028-02-29T23:58:00Z', '2026-03-29T01:30:00Z', '2026-10-25T01:30:00Z'];

const state = seed(NOW);
const customers = state.users.filter((user) => user.role === 'end-user');

function ticket(id: number, of: SandboxState = state): Ticket {
  const found = of.tickets.find((one) => one.id === id);
  if (!found) throw new Error(`no ticket ${id}`);
  return found;
}

function ticketsFrom(requesterId: number): Ticket[] {
  return state.tickets.filter((one) => one.requester_id === requesterId);
}

function requesterOf(id: number) {
  const user = state.users.find((one) => one.id === ticket(id).requester_id);
  if (!user) throw new Error(`no requester of ticket ${id}`);
  return user;
}

function commentsOf(id: number, of: SandboxState = state) {
  return of.comments.filter((comment) => comment.ticket_id === id);
}

function present(id: number | null): id is number {
  return id !== null;
}

describe('what refers to something', () => {
  const userIds = state.users.map(({ id }) => id);
  const staffIds = state.users.filter((user) => user.role !== 'end-user').map(({ id }) => id);
  const groupIds = state.groups.map(({ id }) => id);
  const organizationIds = state.organizations.map(({ id }) => id);

  test('every author exists', () => {
    const authors = state.comments.map((comment) => comment.author_id).filter(present);
    expect(userIds).toEqual(expect.arrayContaining(authors));
  });

  test('every requester, submitter and person in copy exists', () => {
    const people = state.tickets.flatMap((one) => [one.requester_id, one.submitter_id, ...one.collaborator_ids]);
    expect(userIds).toEqual(expect.arrayContaining(people));
  });

  test('tickets are assigned to staff, but never to a light agent', () => {
    const full = state.users.filter((user) => staffIds.includes(user.id) && user.role_type !== 1);
    const assignees = state.tickets.map((one) => one.assignee_id).filter(present);
    expect(full.map(({ id }) => id)).toEqual(expect.arrayContaining(assignees));
  });

  test('every group and organization exists', () => {
    const groups = [...state.tickets.map((one) => one.group_id), ...state.users.map((one) => one.default_group_id)];
    const organizations = [...state.tickets, ...state.users].map((one) => one.organization_id);
    expect(groupIds).toEqual(expect.arrayContaining(groups.filter(present)));
    expect(organizationIds).toEqual(expect.arrayContaining(organizations.filter(present)));
  });

  test('an assignee is a member of the ticket’s group', () => {
    const isMember = (user: number | null, group: number | null) =>
      state.group_memberships.some((one) => one.user_id === user && one.group_id === group);
    const misplaced = state.tickets.filter(
      (one) => one.assignee_id !== null && !isMember(one.assignee_id, one.group_id),
    );
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });

  test('values are for fields that there are', () => {
    const keysOf = (fields: readonly { key: string }[] = []) => fields.map(({ key }) => key);
    const used = (values: readonly object[]) => [...new Set(values.flatMap((each) => Object.keys(each)))];
    const fieldIds = state.ticket_fields?.map(({ id }) => id);
    expect(fieldIds).toEqual(
      expect.arrayContaining(state.tickets.flatMap((one) => one.custom_fields.map(({ id }) => id))),
    );
    expect(keysOf(state.user_fields)).toEqual(
      expect.arrayContaining(used(state.users.map(({ user_fields }) => user_fields))),
    );
    expect(keysOf(state.organization_fields)).toEqual(
      expect.arrayContaining(used(state.organizations.map(({ organization_fields }) => organization_fields))),
    );
  });

  test('an agent with a role of the account’s own says so', () => {
    const own = state.users.filter(({ custom_role_id }) => typeof custom_role_id === 'number');
    const roles = state.custom_roles?.map(({ id, role_type }) => [id, role_type]);
    expect(own).not.toEqual([]);
    expect(roles).toEqual(
      expect.arrayContaining(own.map(({ custom_role_id, role_type }) => [custom_role_id, role_type])),
    );
  });

  test('internal notes are written by staff only', () => {
    const notes = state.comments.filter((comment) => !comment.public);
    expect(notes.length).toBeGreaterThan(10);
    expect(staffIds).toEqual(expect.arrayContaining(notes.map((comment) => comment.author_id)));
  });

  test('no number is used twice and none is above the last one', () => {
    const kinds = [
      state.users,
      state.organizations,
      state.groups,
      state.group_memberships,
      state.tickets,
      state.comments,
      state.views ?? [],
      state.macros ?? [],
      state.custom_roles ?? [],
      state.ticket_fields ?? [],
      state.user_fields ?? [],
      state.organization_fields ?? [],
      state.schedules ?? [],
    ];
    const ids = kinds.flatMap((kind) => kind.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids)).toBeLessThan(state.lastId);
  });
});

describe.each([NOW.toISOString(), ...MIDNIGHT_EDGES])('seen at %s', (time) => {
  const now = new Date(time);
  const then = seed(now);

  test('nothing lies in the future, and times are written as Zendesk writes them', () => {
    const rules = [...(then.views ?? []), ...(then.macros ?? [])];
    const dated = [...then.users, ...then.tickets, ...then.comments, ...then.organizations, ...rules];
    const times = dated.map((one) => one.created_at).concat(then.tickets.map((one) => one.updated_at));
    expect(times.filter((at) => new Date(at) > now)).toEqual([]);
    expect(times.filter((at) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(at))).toEqual([]);
  });

  test('a ticket’s comments are in the order of their times, the first one is its description', () => {
    for (const one of then.tickets) {
      const comments = commentsOf(one.id, then);
      const times = comments.map((comment) => comment.created_at);
      expect(times).toEqual(times.toSorted());
      expect(comments[0]?.body).toBe(one.description);
      expect(one.created_at).toBe(times[0]);
      expect(one.updated_at).toBe(times.at(-1));
    }
  });

  test('nobody asks before being known', () => {
    const known = new Map(then.users.map((user) => [user.id, user.created_at]));
    const early = then.tickets.filter((one) => one.created_at < (known.get(one.requester_id) ?? ''));
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test('no day is left to be filled in', () => {
    const texts = then.comments.map((comment) => comment.body).concat(then.tickets.map((one) => one.subject));
    expect(texts.filter((text) => /\{(weekday|date|isodate)/.test(text))).toEqual([]);
  });
});

describe('the whole', () => {
  test('is the same for the same moment', () => {
    expect(seed(NOW)).toEqual(state);
  });

  test('has 81 told tickets of 24 customers, and 300 by rule', () => {
    const told = state.tickets.filter((one) => one.id < 1000);
    const asking = customers.filter((one) => one.active && !one.suspended && ticketsFrom(one.id).length > 0);
    expect(told).toHaveLength(81);
    expect(state.tickets).toHaveLength(381);
    expect(asking).toHaveLength(24);
  });

  test('has a queue worth opening', () => {
    const waiting = state.tickets.filter((one) => ['new', 'open', 'pending', 'hold'].includes(one.status));
    const statuses = new Set(state.tickets.map((one) => one.status));
    expect([...statuses].sort()).toEqual(['closed', 'hold', 'new', 'open', 'pending', 'solved']);
    expect(waiting.length).toBeGreaterThan(20);
  });

  test('is over many channels and in several languages', () => {
    const channels = new Set(state.tickets.map((one) => one.via.channel));
    const locales = new Set(customers.map((one) => one.locale));
    expect([...channels]).toEqual(expect.arrayContaining(['email', 'chat', 'voice', 'web', 'facebook', 'twitter']));
    expect([...locales].sort()).toEqual(['ar', 'de', 'en-GB', 'es', 'fr', 'ja']);
  });

  test('has satisfied and unsatisfied customers', () => {
    const scores = state.tickets.map((one) => one.satisfaction_rating?.score);
    expect(scores).toEqual(expect.arrayContaining(['good', 'bad', 'offered', 'unoffered']));
  });

  test('writes every message twice, once as escaped paragraphs', () => {
    const unsafe = state.comments.filter((one) => /<(?!\/?(div|p|br)\b)/.test(one.html_body));
    expect(unsafe).toEqual([]);
    expect(state.comments.every((one) => one.html_body.startsWith('<div class="zd-comment" dir="auto"><p'))).toBe(true);
  });
});

describe('the stories', () => {
  test('101 is furious about a double charge, in German', () => {
    expect(requesterOf(101).locale).toBe('de');
    expect(ticket(101)).toMatchObject({ status: 'open', tags: expect.arrayContaining(['double_charge']) });
  });

  test('102 asked three times on three channels in six days about one order', () => {
    const contacts = [106, 107, 102].map((id) => ticket(id));
    expect(contacts.map((one) => one.via.channel)).toEqual(['chat', 'email', 'voice']);
    expect(new Set(contacts.map((one) => one.custom_fields[0]?.value))).toEqual(new Set(['EX-58214']));
    expect(ticket(106).created_at > new Date(NOW.getTime() - 6 * 86_400_000).toISOString()).toBe(true);
  });

  test('103 is full of thanks', () => {
    expect(ticket(103)).toMatchObject({ status: 'open', tags: ['praise'] });
  });

  test('104 is a newcomer’s first ticket, minutes old', () => {
    expect(ticketsFrom(ticket(104).requester_id)).toHaveLength(1);
    expect(NOW.getTime() - Date.parse(ticket(104).created_at)).toBeLessThan(600_000);
  });

  test('105 is bereaved', () => {
    expect(ticket(105)).toMatchObject({ status: 'open', tags: ['bereavement'] });
  });

  test('110 has been in touch for nine years', () => {
    const first =
      ticketsFrom(ticket(110).requester_id)
        .map((one) => one.created_at)
        .sort()[0] ?? '';
    expect(first < '2017-09').toBe(true);
    expect(requesterOf(110).user_fields.customer_since).toMatch(/^2017-/);
  });

  test('160 has people in copy and 300 more tickets behind it', () => {
    expect(ticket(160).email_cc_ids).toHaveLength(2);
    expect(ticket(160).collaborator_ids).toHaveLength(3);
    expect(ticketsFrom(ticket(160).requester_id).length).toBeGreaterThanOrEqual(300);
  });

  test('170 has no name, only a number', () => {
    expect(requesterOf(170)).toMatchObject({ name: '', email: null, phone: expect.stringContaining('+44') });
  });

  test('175 is HTML and script, kept raw in the text and escaped in the HTML', () => {
    expect(requesterOf(175).name).toContain('<img src=x onerror=alert(1)>');
    expect(commentsOf(175)[0]?.body).toContain('<script>alert(document.domain)</script>');
    expect(commentsOf(175)[0]?.html_body).toContain('&lt;script&gt;alert(document.domain)&lt;/script&gt;');
    expect(commentsOf(175)[2]?.html_body).toContain('&amp;lt;already escaped&amp;gt;');
  });

  test('180 is right to left and a messaging conversation', () => {
    expect(commentsOf(180)[1]?.body).toMatch(/\p{Script=Arabic}/u);
    expect(ticket(180)).toMatchObject({ via: { channel: 'native_messaging' }, from_messaging_channel: true });
  });

  test('186 follows up the closed 185 and inherits its tags', () => {
    expect(ticket(185)).toMatchObject({ status: 'closed', followup_ids: [186] });
    expect(ticket(186)).toMatchObject({
      via_followup_source_id: 185,
      tags: expect.arrayContaining(['care_discount']),
    });
  });

  test('195 is suspended, 198 deleted', () => {
    expect(requesterOf(195).suspended).toBe(true);
    expect(requesterOf(198).active).toBe(false);
  });

  test('200 is asked by an agent', () => {
    expect(requesterOf(200).role).toBe('agent');
  });

  test('130 holds a very long message, 197 a transcript by nobody', () => {
    const longest = Math.max(...commentsOf(130).map((comment) => comment.body.length));
    expect(longest).toBeGreaterThan(18_000);
    expect(longest).toBeLessThan(25_000);
    expect(commentsOf(197)[0]?.author_id).toBeNull();
  });

  test('210 is the third contact about one order within a week, in German, with all that could be asked for', () => {
    const contacts = [212, 211, 210].map((id) => ticket(id));
    expect(requesterOf(210).locale).toBe('de');
    expect(contacts.map((one) => one.via.channel)).toEqual(['voice', 'chat', 'email']);
    expect(contacts.map((one) => one.created_at)).toEqual(contacts.map((one) => one.created_at).toSorted());
    expect(ticket(210).description).toMatch(/EX-57891.*E7.*zweimal entkalkt.*ab 16 Uhr unter \+49/s);
  });

  test.each([102, 170, 212])('on the phone, %i, what the caller said is apart from the log of the call', (id) => {
    const [log, transcript] = commentsOf(id);
    expect(log?.body).toMatch(/^(Inbound call|Eingehender Anruf|Voicemail) (from|von) \+4/);
    expect(log?.body).not.toContain('Transcript');
    expect(transcript).toMatchObject({ author_id: requesterOf(id).id, public: true, via: { channel: 'voice' } });
  });

  test.each([163, 180, 182, 218, 220])('a messaging ticket’s description, %i, is not what the customer wrote', (id) => {
    expect(ticket(id).description).toBe(`Conversation with ${requesterOf(id).name}`);
    expect(commentsOf(id)[1]).toMatchObject({ author_id: requesterOf(id).id, public: true });
  });

  test('218 was promised a call for a day that has passed', () => {
    const promised = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
      NOW.getTime() - 2 * 86_400_000,
    );
    expect(commentsOf(218).some(({ body }) => body.includes(`I'll call you by ${promised}`))).toBe(true);
    expect(ticket(218).status).toBe('open');
  });

  test('214 has had two apologies, 217 and 221 have had no answer yet', () => {
    const answersTo = (id: number) => commentsOf(id).filter((one) => one.author_id !== requesterOf(id).id);
    expect(answersTo(214).map(({ body }) => /tut mir leid|um Entschuldigung/.test(body))).toEqual([true, true]);
    expect([217, 221].flatMap(answersTo)).toEqual([]);
  });

  test('222 carries the tags of Zendesk’s triage', () => {
    expect(ticket(222).tags).toEqual(expect.arrayContaining(['sentiment__negative', 'language__en']));
  });

  test('223 is some 20,000 characters made to slow patterns down, with a question at their end', () => {
    const { length } = ticket(223).description;
    expect(length).toBeGreaterThan(18_000);
    expect(length).toBeLessThan(25_000);
    expect(ticket(223).description).toMatch(/order EX-58099 go into the dishwasher\?/);
  });

  test('224 is a chat whose transcript, under the customer’s name, says all of it again', () => {
    const live = commentsOf(224).slice(0, -1);
    const transcript = commentsOf(224).at(-1);
    expect(transcript?.author_id).toBe(requesterOf(224).id);
    expect(live.length).toBeGreaterThan(4);
    expect(live.filter(({ body }) => !transcript?.body.includes(`: ${body}\n`))).toEqual([]);
  });
});
