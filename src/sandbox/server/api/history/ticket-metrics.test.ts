import { aHelpdesk } from '../../test-helpdesk';

const MINUTES_MS = 60_000;

async function aTicketWithALife() {
  const helpdesk = aHelpdesk();
  const { ask, pass } = helpdesk;
  const body = { ticket: { requester_id: 50, comment: { body: 'Help', author_id: 50 } } };
  const made = await ask('POST', '/api/v2/tickets', { as: 'anna', body });
  const id = Number(made.at('ticket.id'));
  const after = async (minutes: number, ticket: object) => {
    pass(minutes * MINUTES_MS);
    await ask('PUT', `/api/v2/tickets/${id}`, { as: 'anna', body: { ticket } });
  };
  await after(10, { assignee_id: 11, group_id: 7, comment: { body: 'Looking', public: false } });
  await after(20, { status: 'pending', comment: { body: 'Which one?', public: true } });
  await after(60, { status: 'hold' });
  await after(5, { status: 'solved', assignee_id: 12, comment: { body: 'Sent', public: true } });
  await after(100, { comment: { body: 'Broken again', author_id: 50 } });
  await after(30, { status: 'solved' });
  return { ...helpdesk, id };
}

const hours = (minutes: number | null) => ({ calendar: minutes, business: minutes });

test('a ticket’s metrics come out of what happened to it', async () => {
  const { ask, id } = await aTicketWithALife();

  const { json } = await ask('GET', `/api/v2/tickets/${id}/metrics`, { as: 'anna' });

  expect(json).toEqual({
    ticket_metric: {
      id,
      url: `http://localhost:4600/api/v2/ticket_metrics/${id}.json`,
      ticket_id: id,
      created_at: '2026-03-02T09:00:00Z',
      updated_at: '2026-03-02T12:45:00Z',
      assignee_updated_at: null,
      requester_updated_at: '2026-03-02T12:15:00Z',
      status_updated_at: '2026-03-02T12:45:00Z',
      custom_status_updated_at: '2026-03-02T12:45:00Z',
      initially_assigned_at: '2026-03-02T09:10:00Z',
      assigned_at: '2026-03-02T10:35:00Z',
      solved_at: '2026-03-02T12:45:00Z',
      latest_comment_added_at: '2026-03-02T12:15:00Z',
      group_stations: 1,
      assignee_stations: 2,
      reopens: 1,
      replies: 2,
      reply_time_in_minutes: hours(30),
      reply_time_in_seconds: { calendar: 1800 },
      first_resolution_time_in_minutes: hours(95),
      full_resolution_time_in_minutes: hours(225),
      agent_wait_time_in_minutes: hours(60),
      requester_wait_time_in_minutes: hours(65),
      on_hold_time_in_minutes: hours(5),
    },
  });
});

test('of a ticket from before audits were kept, what is known is its last status and its comments', async () => {
  const { ask } = aHelpdesk();

  const { at } = await ask('GET', '/api/v2/ticket_metrics/1', { as: 'anna' });

  expect(at('ticket_metric')).toMatchObject({
    replies: 1,
    reply_time_in_minutes: hours(1440),
    requester_wait_time_in_minutes: hours(1440),
    full_resolution_time_in_minutes: hours(null),
    solved_at: null,
    reopens: 0,
  });
});

test('metrics are listed with the newest ticket first', async () => {
  const { ask } = aHelpdesk();

  const byNumber = await ask('GET', '/api/v2/ticket_metrics?per_page=2', { as: 'anna' });
  const byCursor = await ask('GET', '/api/v2/ticket_metrics?page[size]=2', { as: 'anna' });

  expect([byNumber.each('ticket_metrics', 'ticket_id'), byNumber.at('count')]).toEqual([[3, 2], 3]);
  expect([byCursor.each('ticket_metrics', 'ticket_id'), byCursor.at('meta.has_more')]).toEqual([[3, 2], true]);
});

test('metrics that are not there are not found', async () => {
  expect((await aHelpdesk().ask('GET', '/api/v2/ticket_metrics/99', { as: 'anna' })).status).toBe(404);
});

test('business minutes are those of the account’s schedule', async () => {
  const { ask, id, world } = await aTicketWithALife();
  const at = '2024-01-01T00:00:00Z';
  const lunch = 24 * 60 + 12 * 60;
  const intervals = [
    { start_time: lunch - 180, end_time: lunch },
    { start_time: lunch + 30, end_time: lunch + 300 },
  ];
  const stamps = { created_at: at, updated_at: at };
  world.state.schedules.push({ id: 4, name: 'Office', time_zone: 'London', intervals, holidays: [], ...stamps });

  const { at: told } = await ask('GET', `/api/v2/tickets/${id}/metrics`, { as: 'anna' });

  expect(told('ticket_metric')).toMatchObject({
    reply_time_in_minutes: hours(30),
    first_resolution_time_in_minutes: hours(95),
    full_resolution_time_in_minutes: { calendar: 225, business: 195 },
    on_hold_time_in_minutes: hours(5),
  });
});
