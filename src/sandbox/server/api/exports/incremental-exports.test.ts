import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';
import { aHelpdeskWithEntries, RECORDS } from '../custom-objects/test-records';

type Helpdesk = ReturnType<typeof aHelpdesk>;
const export_ = ({ ask }: Helpdesk, path: string, as = 'admin') => ask('GET', `/api/v2/incremental/${path}`, { as });
const seconds = (time: string) => Date.parse(time) / 1000;

/** Tickets 10 to 13, one changed each minute from eight o'clock, an hour before now. */
function aChangedHelpdesk(options: Parameters<typeof aHelpdesk>[0] = {}) {
  const helpdesk = aHelpdesk(options);
  for (const minute of [0, 1, 2, 3]) {
    helpdesk.world.tickets.put(aTicket(10 + minute, { updated_at: `2026-03-02T08:0${minute}:00Z` }));
  }
  return helpdesk;
}

test('tickets are exported by cursor, oldest change first, to the end of the stream', async () => {
  const helpdesk = aChangedHelpdesk();
  const from = seconds('2026-03-02T08:01:00Z');

  const first = await export_(helpdesk, `tickets/cursor?start_time=${from}&per_page=2`);
  const cursor = first.textAt('after_cursor');

  expect(first.status).toBe(200);
  expect(first.each('tickets', 'id')).toEqual([11, 12]);
  expect(first.json).toMatchObject({
    after_cursor: Buffer.from(`${seconds('2026-03-02T08:02:00Z')}.0||12|`).toString('base64'),
    after_url: `http://localhost:4600/api/v2/incremental/tickets/cursor?per_page=2&cursor=${encodeURIComponent(cursor)}`,
    before_cursor: null,
    before_url: null,
    end_of_stream: false,
  });
  const second = await export_(helpdesk, `tickets/cursor?cursor=${encodeURIComponent(cursor)}`);
  expect([second.each('tickets', 'id'), second.at('end_of_stream')]).toEqual([[13], true]);
  const again = await export_(helpdesk, `tickets/cursor?cursor=${encodeURIComponent(second.textAt('after_cursor'))}`);
  expect([again.at('tickets'), again.at('after_cursor')]).toEqual([[], second.at('after_cursor')]);
});

test('tickets are exported by time, never splitting a second', async () => {
  const helpdesk = aChangedHelpdesk();
  helpdesk.world.tickets.put(aTicket(20, { updated_at: '2026-03-02T08:00:00Z' }));
  const from = seconds('2026-03-02T08:00:00Z');

  const first = await export_(helpdesk, `tickets?start_time=${from}&per_page=1`);
  const rest = await helpdesk.ask('GET', first.textAt('next_page').replace('http://localhost:4600', ''), {
    as: 'admin',
  });
  const all = await export_(helpdesk, `tickets.json?start_time=${from}`);

  expect(first.json).toMatchObject({
    tickets: [{ id: 10 }, { id: 20 }],
    count: 2,
    end_of_stream: false,
    end_time: from + 1,
    next_page: `http://localhost:4600/api/v2/incremental/tickets?per_page=1&start_time=${from + 1}`,
  });
  expect(rest.each('tickets', 'id')).toEqual([11]);
  expect([all.at('count'), all.at('end_of_stream'), all.at('end_time')]).toEqual([5, true, from + 180]);
});

test('what changed in the last minute is not exported yet, and a deleted ticket says so', async () => {
  const helpdesk = aChangedHelpdesk();
  const from = seconds('2026-03-02T08:00:00Z');
  helpdesk.world.tickets.remove(12);
  helpdesk.world.tickets.put(aTicket(13, { updated_at: '2026-03-02T09:00:00Z' }));
  const exported = async () => (await export_(helpdesk, `tickets/cursor?start_time=${from}`)).each('tickets', 'id');

  expect(await exported()).toEqual([10, 11]);
  helpdesk.pass(60_000);
  expect(await exported()).toEqual([10, 11, 12, 13]);
  const { at } = await export_(helpdesk, `tickets/cursor?start_time=${from}`);
  expect(at('tickets.2')).toMatchObject({ id: 12, status: 'deleted', updated_at: '2026-03-02T09:00:00Z' });
});

test('ticket events tell each update with its changes, and comments when asked', async () => {
  const helpdesk = aHelpdesk();
  await helpdesk.ask('PUT', '/api/v2/tickets/1', {
    as: 'anna',
    body: { ticket: { status: 'pending', comment: { body: 'Hi', public: false } } },
  });
  helpdesk.pass(60_000);
  const from = seconds('2026-03-01T00:00:00Z');

  const { at } = await export_(helpdesk, `ticket_events?start_time=${from}`);
  const whole = await export_(helpdesk, `ticket_events?start_time=${from}&include=comment_events`);

  expect(at('ticket_events')).toMatchObject([
    {
      ticket_id: 1,
      updater_id: 11,
      timestamp: seconds('2026-03-02T09:00:00Z'),
      event_type: 'Audit',
      child_events: [
        { event_type: 'Comment', comment_present: true, comment_public: false },
        { event_type: 'Change', status: 'pending', previous_value: 'open' },
        { event_type: 'Change', custom_status_id: 34_203, previous_value: 34_202 },
      ],
    },
  ]);
  expect(whole.at('ticket_events.0.child_events.0')).toMatchObject({ type: 'Comment', body: 'Hi', public: false });
  expect((await export_(helpdesk, 'ticket_events?start_time=0')).at('count')).toBe(3);
});

test('users, deleted ones among them, and organizations are exported', async () => {
  const helpdesk = aHelpdesk();

  const users = await export_(helpdesk, 'users/cursor?start_time=0');
  const byTime = await export_(helpdesk, 'users?start_time=0');
  const organizations = await export_(helpdesk, 'organizations?start_time=0');

  expect(users.each('users', 'id')).toEqual([11, 12, 13, 14, 15, 50, 51]);
  expect([users.at('users.4.active'), users.at('end_of_stream')]).toEqual([false, true]);
  expect(byTime.each('users', 'id')).toEqual(users.each('users', 'id'));
  expect(organizations.json).toMatchObject({
    organizations: [{ id: 70, name: 'Works' }],
    count: 1,
    end_of_stream: true,
  });
});

test('records are exported for agents, deleted ones as tombstones unless they are left out', async () => {
  const helpdesk = await aHelpdeskWithEntries();
  const made = await helpdesk.create({ name: 'One', external_id: 'e1' });
  await helpdesk.create({ name: 'Two' });
  helpdesk.pass(1000);
  await helpdesk.ask('DELETE', `${RECORDS}/${made.textAt('custom_object_record.id')}`, { as: 'anna' });
  helpdesk.pass(60_000);
  const records = (rest = '') => export_(helpdesk, `custom_objects/entry/cursor?start_time=0${rest}`, 'anna');

  const { json, at } = await records();
  const kept = await records('&filter[exclude_deleted]=true');

  expect(json).toMatchObject({
    custom_object_records: [
      { name: 'Two' },
      {
        id: made.at('custom_object_record.id'),
        name: '[DELETED]',
        external_id: '[DELETED]',
        custom_object_fields: { kind: '[DELETED]' },
        updated_at: '2026-03-02T09:00:01Z',
      },
    ],
    filter: { exclude_deleted: false },
    meta: { has_more: false },
  });
  expect(at('custom_object_records.0')).not.toHaveProperty('photo');
  expect([kept.each('custom_object_records', 'name'), kept.at('filter')]).toEqual([['Two'], { exclude_deleted: true }]);
});

test('exports are for admins, start at a time that is long enough ago, and know their cursors', async () => {
  const helpdesk = await aHelpdeskWithEntries();
  const recent = seconds('2026-03-02T08:59:30Z');

  expect((await export_(helpdesk, 'tickets?start_time=0', 'anna')).status).toBe(403);
  expect((await export_(helpdesk, 'users/cursor?start_time=0', 'anna')).status).toBe(403);
  expect(await export_(helpdesk, `tickets/cursor?start_time=${recent}`)).toMatchObject({
    status: 422,
    json: { error: 'InvalidValue', description: 'Too recent start_time. Use a start_time older than 1 minute' },
  });
  expect((await export_(helpdesk, 'tickets')).status).toBe(422);
  expect((await export_(helpdesk, 'tickets/cursor?cursor=x')).status).toBe(422);
  expect(await export_(helpdesk, `custom_objects/entry/cursor?start_time=${recent}`)).toMatchObject({
    status: 400,
    json: {
      errors: [{ code: 'StartTimeTooRecent', status: '400', title: 'start_time must be more than 60 seconds ago' }],
    },
  });
  expect((await export_(helpdesk, 'custom_objects/entry/cursor?cursor=x')).at('errors.0.code')).toBe('InvalidCursor');
  expect((await export_(helpdesk, 'custom_objects/nothing/cursor?start_time=0')).status).toBe(404);
});

test('ten exports a minute are answered', async () => {
  const helpdesk = aHelpdesk({ rateLimit: 700 });
  const ask = () => export_(helpdesk, 'tickets?start_time=0');

  const answers = await Promise.all(Array.from({ length: 11 }, ask));

  expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  expect(answers[9]?.headers.get('zendesk-ratelimit-incremental-exports')).toBe('total=10; remaining=0; resets=60');
  expect(answers[10]?.at('description')).toBe('Number of allowed incremental export API requests per minute exceeded');
  expect(answers[10]?.headers.get('retry-after')).toBe('60');
  helpdesk.pass(60_000);
  expect((await ask()).status).toBe(200);
});
