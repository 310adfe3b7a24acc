import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

const AT = '2025-01-10T10:00:00Z';
const FIRST = {
  id: 1,
  url: 'http://localhost:4600/api/v2/requests/1.json',
  subject: 'Subject 1',
  description: 'Hello',
  status: 'open',
  priority: null,
  type: null,
  requester_id: 50,
  assignee_id: null,
  group_id: 7,
  organization_id: 70,
  collaborator_ids: [],
  email_cc_ids: [],
  via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
  due_at: null,
  is_public: true,
  recipient: null,
  custom_fields: [],
  fields: [],
  custom_status_id: 34_202,
  ticket_form_id: 34_101,
  followup_source_id: null,
  can_be_solved_by_me: false,
  solved: false,
  created_at: AT,
  updated_at: '2026-02-01T00:00:00Z',
};

/** Cora's tickets are 1 and 2; of 8 she is in copy, and 9 is hidden from her. */
function aDesk() {
  const helpdesk = aHelpdesk();
  const { world } = helpdesk;
  world.tickets.put(aTicket(8, { requester_id: 51, email_cc_ids: [50] }));
  world.tickets.put(aTicket(9, { is_public: false }));
  const [comment] = world.comments.where('ticket', 1);
  if (comment) world.comments.put({ ...comment, id: 203, public: false, body: 'Secret plan' });
  const get = (path: string, as = 'cora') => helpdesk.ask('GET', `/api/v2/requests${path}`, { as });
  return { ...helpdesk, get };
}

test('a customer sees what they asked for, and no other ticket', async () => {
  const { get } = aDesk();

  const { json, at } = await get('');

  expect(at('requests.0')).toEqual(FIRST);
  expect(json).toMatchObject({ requests: [{ id: 1 }, { id: 2, solved: true }], count: 2, next_page: null });
  expect((await get('?status=solved,closed')).each('requests', 'id')).toEqual([2]);
  expect((await get('?sort_by=updated_at&sort_order=desc')).each('requests', 'id')).toEqual([1, 2]);
  expect((await get('/open')).each('requests', 'id')).toEqual([1]);
  expect((await get('/solved')).each('requests', 'id')).toEqual([2]);
  expect((await get('/ccd')).each('requests', 'id')).toEqual([8]);
  expect((await get('', 'anna')).at('requests')).toEqual([]);
});

test('requests are searched among the customer’s own, not by what was said in private', async () => {
  const { get } = aDesk();

  expect((await get('/search?query=subject')).each('requests', 'id')).toEqual([1, 2]);
  expect((await get('/search?query=subject&cc_id=true')).each('requests', 'id')).toEqual([8]);
  expect((await get('/search?query=subject&organization_id=71')).at('count')).toBe(0);
  expect((await get('/search?query=secret')).at('count')).toBe(0);
  expect((await get('/search?query=comment:secret')).at('count')).toBe(0);
});

test('one request is shown with who is in copy', async () => {
  const { get } = aDesk();

  expect((await get('/1')).json).toEqual({ request: FIRST });
  const copied = await get('/8?include=users');
  expect([copied.at('request.id'), copied.each('users', 'id')]).toEqual([8, [50]]);
});

test('what was said in public is shown, by time and by role', async () => {
  const { get } = aDesk();

  const { at, each } = await get('/1/comments');

  expect(each('comments', 'id')).toEqual([101, 102]);
  expect(at('comments.0')).toEqual({
    id: 101,
    url: 'http://localhost:4600/api/v2/requests/1/comments/101.json',
    request_id: 1,
    type: 'Comment',
    author_id: 50,
    body: 'Hello',
    html_body: '<p>Hello</p>',
    plain_body: 'Hello',
    public: true,
    attachments: [],
    via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
    created_at: AT,
  });
  expect((await get('/1/comments?role=agent')).each('comments', 'id')).toEqual([102]);
  expect((await get('/1/comments?role=end_user')).each('comments', 'id')).toEqual([101]);
  expect((await get('/1/comments?since=2025-01-11T00:00:00Z')).each('comments', 'id')).toEqual([102]);
  expect((await get('/1/comments/102')).at('comment.id')).toBe(102);
  expect((await get('/1/comments/203')).status).toBe(404);
});

test.each(['/3', '/9', '/99', '/3/comments'])('%s is not there for others', async (path) => {
  expect((await aDesk().get(path)).json).toEqual({ error: 'RecordNotFound', description: 'Not found' });
});

test('nobody has requests without signing in', async () => {
  expect((await aHelpdesk().ask('GET', '/api/v2/requests')).status).toBe(401);
});
