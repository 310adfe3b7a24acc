import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

function aHelpdeskWithCompany() {
  const helpdesk = aHelpdesk();
  helpdesk.world.tickets.put(
    aTicket(9, { type: 'problem', collaborator_ids: [51, 12], email_cc_ids: [51], follower_ids: [12] }),
  );
  helpdesk.world.tickets.put(aTicket(10, { type: 'incident', problem_id: 9, via_followup_source_id: 3 }));
  return helpdesk;
}

test.each([
  ['collaborators', [12, 51]],
  ['email_ccs', [51]],
  ['followers', [12]],
])('the %s of a ticket are listed as users', async (list, ids) => {
  const { at, each } = await aHelpdeskWithCompany().ask('GET', `/api/v2/tickets/9/${list}`, { as: 'anna' });

  expect(each('users', 'id')).toEqual(ids);
  expect(at('users.0')).toMatchObject({ email: expect.any(String), role: expect.any(String) });
  expect([at('count'), at('next_page')]).toEqual([ids.length, null]);
});

test('a problem has incidents, and problems have a list of their own', async () => {
  const { ask } = aHelpdeskWithCompany();

  const incidents = await ask('GET', '/api/v2/tickets/9/incidents', { as: 'anna' });
  const problems = await ask('GET', '/api/v2/problems', { as: 'anna' });

  expect([incidents.each('tickets', 'id'), problems.each('tickets', 'id')]).toEqual([[10], [9]]);
});

test('what is related to a ticket is told in Zendesk’s words', async () => {
  const { ask } = aHelpdeskWithCompany();
  const related = async (id: number) => (await ask('GET', `/api/v2/tickets/${id}/related`, { as: 'anna' })).json;

  const empty = { topic_id: null, jira_issue_ids: [], from_archive: false };
  expect(await related(9)).toEqual({ ...empty, followup_source_ids: [], incidents: 1 });
  expect(await related(10)).toEqual({ ...empty, followup_source_ids: ['3'], incidents: 0 });
});

test.each([
  'collaborators',
  'followers',
  'email_ccs',
  'incidents',
  'related',
  'metrics',
  'comments/count',
  'audits/count',
])('the %s of a ticket that is not there are not found, and not for customers', async (path) => {
  const { ask } = aHelpdesk();

  expect((await ask('GET', `/api/v2/tickets/99/${path}`, { as: 'anna' })).status).toBe(404);
  expect((await ask('GET', `/api/v2/tickets/1/${path}`, { as: 'cora' })).status).toBe(403);
  expect((await ask('GET', `/api/v2/tickets/1/${path}`)).status).toBe(401);
});
