import { delay, http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { fetchSend } from '../../../test/support/fetch-send';
import { customerId, ticketId } from '../../domain/ids';
import { instantOf } from '../../domain/time';
import { HelpdeskFailure } from '../../ports/helpdesk';
import { NoAnswer } from './send';
import { channelOf } from '../../domain/customer/channel';
import { CONTACTS_PER_PAGE, zendeskHelpdesk } from './zendesk-helpdesk';

const ORIGIN = 'https://sandbox.zendesk.test';
const LIST = `${ORIGIN}/api/v2/users/:id/tickets/requested.json`;
const cora = customerId(50);
const server = setupServer();
const helpdesk = zendeskHelpdesk(fetchSend(ORIGIN, 'anna', 5000));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function answerWith(body: JsonBodyType, status = 200): void {
  server.use(http.get(LIST, () => HttpResponse.json(body, { status })));
}

function aTicket(changes: Record<string, JsonBodyType> = {}) {
  return {
    id: 1,
    subject: 'Where is my kettle?',
    description: 'It was to come on Monday.',
    status: 'open',
    created_at: '2026-03-02T09:00:00Z',
    via: { channel: 'email' },
    from_messaging_channel: false,
    satisfaction_rating: null,
    ...changes,
  };
}

const contactIn = async (ticket: Record<string, JsonBodyType>) => {
  answerWith({ tickets: [aTicket(ticket)], count: 1, next_page: null });
  return (await helpdesk.contactsOf(cora, 1)).contacts[0];
};

test('a page of contacts is asked for newest first, with the people and organisations beside it', async () => {
  const asked: Record<string, string>[] = [];
  server.use(
    http.get(LIST, ({ request, params }) => {
      asked.push({ id: String(params.id), ...Object.fromEntries(new URL(request.url).searchParams) });
      return HttpResponse.json({ tickets: [] });
    }),
  );

  await helpdesk.contactsOf(cora, 3);

  expect(asked).toEqual([
    {
      id: '50',
      page: '3',
      per_page: String(CONTACTS_PER_PAGE),
      sort_by: 'created_at',
      sort_order: 'desc',
      include: 'users,organizations',
    },
  ]);
});

test('a page tells the contacts, how many there are in all, and that there are more', async () => {
  answerWith({
    tickets: [aTicket(), aTicket({ id: 2, status: 'closed', satisfaction_rating: { score: 'good' } })],
    count: 302,
    next_page: `${ORIGIN}/api/v2/users/50/tickets/requested.json?page=2`,
  });

  const page = await helpdesk.contactsOf(cora, 1);

  const at = instantOf('2026-03-02T09:00:00Z');
  const kettle = { subject: 'Where is my kettle?', channel: 'email', at, said: 'It was to come on Monday.' };
  expect(page).toEqual({
    contacts: [
      { ...kettle, ticket: ticketId(1), status: 'open' },
      { ...kettle, ticket: ticketId(2), status: 'closed', satisfaction: 'good' },
    ],
    count: 302,
    hasMore: true,
  });
});

test.each([
  ['an e-mail', { via: { channel: 'email' } }, 'My order EX-1'],
  ['a form', { via: { channel: 'web' } }, 'My order EX-1'],
  ['a chat', { via: { channel: 'chat' } }, 'My order EX-1'],
  ['a call', { via: { channel: 'voice' } }, undefined],
  ['messaging', { via: { channel: 'web' }, from_messaging_channel: true }, undefined],
])('the description of %s is what the customer said, or is not', async (_, raw, said) => {
  answerWith({ tickets: [aTicket({ ...raw, description: ' My order EX-1 ' })], count: 1, next_page: null });

  const { contacts } = await helpdesk.contactsOf(cora, 1);

  expect(contacts[0]?.said).toBe(said);
});

test('the last page has nothing behind it', async () => {
  answerWith({ tickets: [], count: 0, next_page: null });

  expect(await helpdesk.contactsOf(cora, 1)).toEqual({ contacts: [], count: 0, hasMore: false });
});

test('without a count there are as many as came', async () => {
  answerWith({ tickets: [aTicket(), aTicket({ id: 2 })] });

  expect(await helpdesk.contactsOf(cora, 1)).toMatchObject({ count: 2, hasMore: false });
});

test.each([
  ['email', 'email'],
  ['chat', 'chat'],
  ['chat_transcript', 'chat'],
  ['native_messaging', 'messaging'],
  ['whatsapp', 'messaging'],
  ['voice', 'phone'],
  ['web', 'web'],
  ['mobile', 'web'],
  ['facebook', 'social'],
  ['twitter', 'social'],
  ['any_channel', 'social'],
  ['api', 'api'],
  ['carrier_pigeon', 'other'],
  ['constructor', 'other'],
])('the channel %s is %s', (name, channel) => {
  expect(channelOf(name)).toBe(channel);
});

test('what came from messaging is messaging, whatever channel it names', async () => {
  expect(await contactIn({ from_messaging_channel: true, via: { channel: 'web' } })).toMatchObject({
    channel: 'messaging',
  });
});

test.each(['offered', 'unoffered'])('a rating that is only %s is no satisfaction', async (score) => {
  expect(await contactIn({ satisfaction_rating: { score } })).not.toHaveProperty('satisfaction');
});

test('a bad rating is told', async () => {
  expect(await contactIn({ satisfaction_rating: { score: 'bad', comment: 'Twice!' } })).toMatchObject({
    satisfaction: 'bad',
  });
});

test.each([
  ['missing', null],
  ['empty', ''],
  ['blank', ' \n'],
])('where the subject is %s the first words stand in for it', async (_, subject) => {
  expect(await contactIn({ subject, description: ` ${'word '.repeat(40)}` })).toMatchObject({
    subject: 'word '.repeat(16),
  });
});

test('what the helpdesk keeps about the customer comes with the page', async () => {
  answerWith({
    tickets: [],
    users: [
      { id: 11, created_at: '2020-01-01T00:00:00Z' },
      {
        id: 50,
        created_at: '2017-06-01T08:00:00Z',
        organization_id: 70,
        suspended: true,
        active: false,
        tags: ['vip'],
        user_fields: { plan: 'gold', orders: 0, newsletter: false, empty: '', unset: null, many: ['a'] },
      },
    ],
    organizations: [
      { id: 69, organization_fields: { tier: 'wrong' } },
      { id: 70, organization_fields: { tier: 'A', plan: 'whole' } },
    ],
  });

  expect((await helpdesk.contactsOf(cora, 1)).customer).toEqual({
    createdAt: instantOf('2017-06-01T08:00:00Z'),
    isSuspended: true,
    isDeleted: true,
    tags: ['vip'],
    fields: {
      'user.plan': 'gold',
      'user.orders': '0',
      'user.newsletter': 'false',
      'organization.tier': 'A',
      'organization.plan': 'whole',
    },
  });
});

test('what a partial user lacks is not known', async () => {
  answerWith({ tickets: [], users: [{ id: 50, tags: null, suspended: null }] });

  expect((await helpdesk.contactsOf(cora, 1)).customer).toEqual({ fields: {} });
});

test('without the customer among the people nothing is known of them', async () => {
  answerWith({ tickets: [], users: [{ id: 11 }] });

  expect(await helpdesk.contactsOf(cora, 1)).not.toHaveProperty('customer');
});

async function failureOf(asking: Promise<unknown>): Promise<HelpdeskFailure> {
  const failure: unknown = await asking.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof HelpdeskFailure) return failure;
  throw new Error('It did not fail as a helpdesk fails', { cause: failure });
}

test.each([
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [429, 'too-many-requests'],
  [400, 'unexpected'],
  [500, 'unexpected'],
  [503, 'unexpected'],
])('an answer of %i is a failure: %s', async (status, reason) => {
  answerWith({ error: 'No', description: 'No' }, status);

  expect(await failureOf(helpdesk.contactsOf(cora, 1))).toMatchObject({ reason });
});

test('an error page in place of JSON is a failure that keeps its reason', async () => {
  server.use(http.get(LIST, () => HttpResponse.html('<h1>Bad Gateway</h1>', { status: 502 })));

  expect(await failureOf(helpdesk.contactsOf(cora, 1))).toMatchObject({ reason: 'unexpected' });
});

test('a network that fails is no answer', async () => {
  server.use(http.get(LIST, () => HttpResponse.error()));

  const failure = await failureOf(helpdesk.contactsOf(cora, 1));

  expect(failure.reason).toBe('no-answer');
  expect(failure.cause).toBeInstanceOf(NoAnswer);
});

test('an answer that does not come in time is none', async () => {
  server.use(
    http.get(LIST, async () => {
      await delay('infinite');
      return HttpResponse.json({ tickets: [] });
    }),
  );

  const impatient = zendeskHelpdesk(fetchSend(ORIGIN, 'anna', 30));
  expect(await failureOf(impatient.contactsOf(cora, 1))).toMatchObject({ reason: 'no-answer' });
});

test('an answer that stops in the middle is none', async () => {
  const halfway = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"tickets": ['));
      setTimeout(() => controller.error(new Error('The line is dead')), 5);
    },
  });
  server.use(http.get(LIST, () => new HttpResponse(halfway, { headers: { 'content-type': 'application/json' } })));

  expect(await failureOf(helpdesk.contactsOf(cora, 1))).toMatchObject({ reason: 'no-answer' });
});

test.each([
  ['a page for signing in', () => HttpResponse.html('<!doctype html><title>Sign in</title>')],
  ['half of its JSON', () => HttpResponse.text('{"tickets": [')],
  ['nothing', () => new HttpResponse(null, { status: 204 })],
  ['null', () => HttpResponse.json(null)],
  ['no list', () => HttpResponse.json({ count: 3 })],
  ['a ticket without an id', () => HttpResponse.json({ tickets: [{ ...aTicket(), id: null }] })],
  ['an unknown status', () => HttpResponse.json({ tickets: [aTicket({ status: 'simmering' })] })],
  ['a time that is none', () => HttpResponse.json({ tickets: [aTicket({ created_at: 'yesterday' })] })],
])('success with %s is not an empty list', async (_, respond) => {
  server.use(http.get(LIST, respond));

  expect(await failureOf(helpdesk.contactsOf(cora, 1))).toMatchObject({ reason: 'unexpected' });
});
