import { aHelpdesk } from '../../test-helpdesk';
import { resultsOfJob } from '../jobs/test-job';

const OLD = {
  requester_id: 50,
  assignee_id: 11,
  subject: 'Help',
  status: 'closed',
  tags: ['foo'],
  created_at: '2009-06-25T10:00:00Z',
  updated_at: '2009-06-27T10:00:00+02:00',
  solved_at: '2009-06-26T10:00:00Z',
  comments: [
    { author_id: 50, created_at: '2009-06-25T10:15:18Z', value: 'This is a comment' },
    { author_id: 11, public: false, value: 'This is a private comment', created_at: '2009-06-25T11:00:00Z' },
  ],
};

test('an old ticket comes with what was said then and when', async () => {
  const { ask, world } = aHelpdesk();

  const { status, at } = await ask('POST', '/api/v2/imports/tickets', { as: 'admin', body: { ticket: OLD } });

  expect(status).toBe(201);
  expect(at('ticket')).toMatchObject({
    id: 4,
    status: 'closed',
    description: 'This is a comment',
    requester_id: 50,
    organization_id: 70,
    created_at: '2009-06-25T10:00:00Z',
    updated_at: '2009-06-27T08:00:00Z',
  });
  expect(world.comments.where('ticket', 4)).toMatchObject([
    { author_id: 50, body: 'This is a comment', public: true, created_at: '2009-06-25T10:15:18Z' },
    { author_id: 11, body: 'This is a private comment', public: false, created_at: '2009-06-25T11:00:00Z' },
  ]);
  const metrics = await ask('GET', '/api/v2/tickets/4/metrics', { as: 'admin' });
  expect(metrics.at('ticket_metric')).toMatchObject({
    solved_at: '2009-06-26T10:00:00Z',
    full_resolution_time_in_minutes: { calendar: 1440 },
  });
});

test('many are imported at once', async () => {
  const helpdesk = aHelpdesk();
  const tickets = [OLD, { subject: 'No words' }, { ...OLD, created_at: 'June 2009' }];

  const results = await resultsOfJob(helpdesk, 'POST', 'imports/tickets/create_many', {
    as: 'admin',
    body: { tickets },
  });

  expect(results).toMatchObject([
    { index: 0, id: 4, success: true },
    { index: 1, success: false, details: 'Description: cannot be blank' },
    { index: 2, success: false, details: 'Created at: is not a valid date' },
  ]);
});

test('only admins import', async () => {
  const { ask } = aHelpdesk();

  expect((await ask('POST', '/api/v2/imports/tickets', { as: 'anna', body: { ticket: OLD } })).status).toBe(403);
  expect((await ask('POST', '/api/v2/imports/tickets', { as: 'admin', body: {} })).status).toBe(400);
});
