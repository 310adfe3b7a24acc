import { aTicket } from '../../src/sandbox/server/test-state';
import { aTicketField } from '../../src/sandbox/server/test-ticket-field';
import { valueAt } from '../../src/sandbox/server/test-answer';
import { aListeningHelpdesk, type ListeningHelpdesk } from '../support/node-zendesk';

const POLL_EVERY_MS = 5;
const RETRIES = 3;

let helpdesk: ListeningHelpdesk;
beforeEach(async () => {
  helpdesk = await aListeningHelpdesk();
});
afterEach(() => helpdesk.close());

async function resultsOf(queued: Promise<unknown>) {
  const job = await helpdesk
    .clientOf('anna')
    .jobstatuses.watch(String(valueAt(await queued, 'result.job_status.id')), POLL_EVERY_MS, RETRIES);
  return valueAt(job, 'results');
}

test('all tickets are listed page by page, by cursor and by number', async () => {
  const { tickets } = helpdesk.clientOf('anna');
  for (let id = 1000; id < 1150; id++) helpdesk.world.state.tickets.push(aTicket(id, { requester_id: 51 }));

  expect((await tickets.list()).map(({ id }) => id)).toEqual(helpdesk.world.tickets.all().map(({ id }) => id));
  expect(await tickets.listByUserRequested(51)).toHaveLength(151);
  expect(await tickets.listByOrganization(70)).toHaveLength(153);
});

test('tickets are found by whom they are for and by their external id', async () => {
  const { tickets } = helpdesk.clientOf('anna');
  helpdesk.world.tickets.put(aTicket(9, { external_id: 'A 7', assignee_id: 12, email_cc_ids: [51] }));

  const lists = [tickets.listWithFilter('external_id', 'A 7'), tickets.listAssigned(12), tickets.listByUserCCD(51)];

  for (const list of await Promise.all(lists)) expect(list).toMatchObject([{ id: 9, external_id: 'A 7' }]);
  expect(await tickets.showMany([9, 1])).toMatchObject({ result: [{ id: 9 }, { id: 1 }] });
});

test('a ticket is created, changed, tagged and deleted', async () => {
  const { tickets } = helpdesk.clientOf('anna');
  helpdesk.world.state.ticket_fields.push(aTicketField(5));
  const requester = { name: 'Nele', email: 'nele@example.com' };

  const made = await tickets.create({ ticket: { subject: 'Kettle', requester, comment: { body: 'It leaks' } } });
  const changed = await tickets.update(made.result.id, {
    ticket: { status: 'pending', custom_fields: [{ id: 5, value: 'x' }] },
  });
  await tickets.requestAll('PUT', ['tickets', made.result.id, 'tags'], { tags: ['vip'] });
  const shown = await tickets.show(made.result.id);
  await tickets.delete(made.result.id);

  expect(changed.result).toMatchObject({ id: 4, status: 'pending', custom_fields: [{ id: 5, value: 'x' }] });
  expect(shown.result).toMatchObject({ subject: 'Kettle', tags: ['vip'], description: 'It leaks' });
  await expect(tickets.show(made.result.id)).rejects.toMatchObject({ statusCode: 404 });
});

test('what is refused is told with its status and Zendesk’s words', async () => {
  const { tickets } = helpdesk.clientOf('anna');

  await expect(tickets.create({ ticket: { subject: 'No words' } })).rejects.toMatchObject({
    statusCode: 422,
    result: { error: 'RecordInvalid' },
  });
  await expect(helpdesk.clientOf('cora').tickets.list()).rejects.toMatchObject({ statusCode: 403 });
  await expect(helpdesk.clientOf('nobody').tickets.list()).rejects.toMatchObject({ statusCode: 401 });
});

test('comments, audits and metrics of a ticket are read', async () => {
  const { tickets, ticketaudits, ticketmetrics } = helpdesk.clientOf('anna');
  await tickets.update(1, { ticket: { status: 'solved', comment: { body: 'Sent', public: true } } });

  const audits = await ticketaudits.list(1);
  const lastAudit = Number(valueAt(audits, '2.id'));

  expect(await tickets.getComments(1)).toMatchObject([{ body: 'Hello' }, { body: 'Hello' }, { body: 'Sent' }]);
  expect(audits).toHaveLength(3);
  const changed = ['status', 'assignee_id', 'custom_status_id'].map((field_name) => ({ field_name }));
  expect(await ticketaudits.show(1, lastAudit)).toMatchObject({
    result: { author_id: 11, events: [{ type: 'Comment' }, ...changed] },
  });
  expect(await ticketaudits.count(1)).toMatchObject({ result: { count: { value: 3 } } });
  expect(await tickets.listMetrics(1)).toMatchObject({ result: { ticket_metric: { ticket_id: 1, replies: 2 } } });
  expect(await ticketmetrics.listAll()).toHaveLength(3);
});

test('many tickets are made, changed, merged and deleted in jobs that the client waits for', async () => {
  const { tickets } = helpdesk.clientOf('anna');
  const wanted = [{ comment: { body: 'One' } }, { comment: { body: 'Two' } }];

  const made = await resultsOf(tickets.post(['tickets', 'create_many'], { tickets: wanted }));
  const changed = await resultsOf(tickets.updateMany([4, 5], { ticket: { priority: 'high' } }));
  const merged = await resultsOf(tickets.merge(4, { ids: [5], target_comment: 'From #5' }));
  const deleted = await resultsOf(tickets.deleteMany([1, 4]));

  expect(made).toMatchObject([
    { index: 0, id: 4 },
    { index: 1, id: 5 },
  ]);
  expect(changed).toMatchObject([
    { id: 4, status: 'Updated' },
    { id: 5, status: 'Updated' },
  ]);
  expect(merged).toMatchObject([{ id: 4, success: true }]);
  expect(deleted).toMatchObject([
    { id: 1, success: true },
    { id: 4, success: true },
  ]);
  expect((await tickets.list()).map(({ id, status }) => [id, status])).toEqual([
    [2, 'solved'],
    [3, 'closed'],
    [5, 'closed'],
  ]);
});

test('views are made, listed, counted and looked into', async () => {
  const { views } = helpdesk.clientOf('admin');
  const all = [{ field: 'status', operator: 'is', value: 'open' }];

  const made = await views.create({ view: { title: 'Open', all, output: { columns: ['status', 'requester'] } } });
  const id = Number(valueAt(made, 'result.id'));
  await views.update(id, { view: { title: 'Still open' } });

  expect(await views.list()).toMatchObject([{ id, title: 'Still open' }]);
  expect(await views.show(id)).toMatchObject({ result: { conditions: { all } } });
  expect(await views.tickets(id)).toMatchObject([{ tickets: [{ id: 1 }] }]);
  // Of an executed view the client hands on the view alone; of a preview the rows.
  expect(await views.execute(id, {})).toMatchObject([{ id }]);
  expect(await views.preview({ view: { all, output: { columns: ['status', 'requester'] } } })).toMatchObject([
    { rows: [{ status: 'open', requester_id: 50, ticket: { id: 1 } }] },
  ]);
  expect(await views.showCount(id)).toMatchObject({ result: { view_count: { value: 1 } } });
  expect(await views.showCounts([id])).toMatchObject({ result: { view_counts: [{ value: 1 }] } });
});

test('macros are made, found and applied', async () => {
  const { macros } = helpdesk.clientOf('admin');
  const actions = [
    { field: 'status', value: 'solved' },
    { field: 'comment_value', value: 'Hello {{ticket.requester.name}}' },
  ];

  const made = await macros.post(['macros'], { macro: { title: 'Delivery::Late', actions } });
  const id = Number(valueAt(made, 'result.macro.id'));

  expect(await macros.list()).toMatchObject([{ id, title: 'Delivery::Late' }]);
  expect(await macros.search('late')).toMatchObject({ result: [{ id }] });
  expect(await macros.categories()).toMatchObject([{ categories: ['Delivery'] }]);
  expect(await macros.apply(id)).toMatchObject({ result: { result: { ticket: { status: 'solved' } } } });
  expect(await macros.applyTicket(1, id)).toMatchObject({
    result: { result: { ticket: { id: 1, status: 'solved', comment: { body: 'Hello cora' } } } },
  });
  await macros.delete(id);
  expect(await macros.list()).toEqual([]);
});
