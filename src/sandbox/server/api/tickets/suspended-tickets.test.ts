import { aHelpdesk } from '../../test-helpdesk';

const ROW = {
  id: 435,
  author: { id: null, name: 'Mr. Roboto', email: 'styx@example.com' },
  subject: 'Help!',
  content: 'Out Of Office Reply',
  cause: 'Detected as spam',
  cause_id: 0,
  message_id: 'x@example.com',
  ticket_id: null,
  recipient: 'john@example.com',
  brand_id: 1,
  via: { channel: 'email' },
  created_at: '2009-07-20T22:55:29Z',
  updated_at: '2011-05-05T10:38:52Z',
};

function aDesk() {
  const helpdesk = aHelpdesk();
  helpdesk.world.state.suspended_tickets = [ROW, { ...ROW, id: 436, subject: 'A mail' }];
  const ask = (method: string, path: string, as = 'anna') =>
    helpdesk.ask(method, `/api/v2/suspended_tickets${path}`, { as });
  return { ...helpdesk, ask };
}

test('mails that have not become tickets are listed, shown and deleted', async () => {
  const { ask } = aDesk();

  expect((await ask('GET', '/435')).json).toEqual({
    suspended_ticket: {
      ...ROW,
      url: 'http://localhost:4600/api/v2/suspended_tickets/435.json',
      via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
      attachments: [],
      error_messages: null,
    },
  });
  expect((await ask('GET', '')).each('suspended_tickets', 'id')).toEqual([435, 436]);
  expect((await ask('GET', '?sort_by=subject')).each('suspended_tickets', 'id')).toEqual([436, 435]);
  expect((await ask('DELETE', '/435')).status).toBe(204);
  expect((await ask('DELETE', '/destroy_many?ids=436,99')).status).toBe(204);
  expect((await ask('GET', '')).json).toMatchObject({ suspended_tickets: [], count: 0 });
});

test.each([
  ['GET', '', 'cora', 403],
  ['GET', '', 'light', 403],
  ['GET', '/1', 'anna', 404],
  ['DELETE', '/1', 'anna', 404],
  ['GET', '?sort_by=colour', 'anna', 400],
])('%s %s as %s is refused', async (method, path, as, status) => {
  expect((await aDesk().ask(method, path, as)).status).toBe(status);
});
