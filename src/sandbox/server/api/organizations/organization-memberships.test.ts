import { aHelpdesk } from '../../test-helpdesk';

const OWN = '/api/v2/users/50/organization_memberships';

async function aDeskWithTwo() {
  const helpdesk = aHelpdesk();
  const organization = { name: 'Fresh' };
  const made = await helpdesk.ask('POST', '/api/v2/organizations', { as: 'admin', body: { organization } });
  const organization_membership = { user_id: 50, organization_id: made.at('organization.id') };
  const joined = await helpdesk.ask('POST', '/api/v2/organization_memberships', {
    as: 'anna',
    body: { organization_membership },
  });
  const id = String(joined.at('organization_membership.id'));
  const organizationOf = async () =>
    (await helpdesk.ask('GET', '/api/v2/users/50', { as: 'anna' })).at('user.organization_id');
  return { ...helpdesk, joined, id, organizationOf, fresh: made.at('organization.id') };
}

test('a customer joins a second organization', async () => {
  const { ask, joined, id, fresh, organizationOf } = await aDeskWithTwo();

  expect(joined.status).toBe(201);
  expect(joined.at('organization_membership')).toEqual({
    id: Number(id),
    url: `http://localhost:4600/api/v2/organization_memberships/${id}.json`,
    user_id: 50,
    organization_id: fresh,
    organization_name: 'Fresh',
    default: null,
    view_tickets: false,
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
  });
  expect((await ask('GET', `${OWN}/${id}`, { as: 'light' })).json).toEqual(joined.json);
  expect((await ask('GET', OWN, { as: 'anna' })).each('organization_memberships', 'organization_name')).toEqual([
    'Works',
    'Fresh',
  ]);
  expect(await organizationOf()).toBe(70);
});

test('memberships are listed by organization and all together', async () => {
  const { ask, fresh } = await aDeskWithTwo();
  const get = (path: string) => ask('GET', `/api/v2/${path}`, { as: 'anna' });

  expect((await get('organization_memberships?page[size]=1')).at('meta.has_more')).toBe(true);
  const ofOne = await get(`organizations/${String(fresh)}/organization_memberships`);
  expect(ofOne.each('organization_memberships', 'user_id')).toEqual([50]);
});

test('another membership becomes the default, and the first again when it goes', async () => {
  const { ask, id, fresh, organizationOf } = await aDeskWithTwo();

  const { each } = await ask('PUT', `${OWN}/${id}/make_default`, { as: 'anna' });

  expect(each('organization_memberships', 'default')).toEqual([true, null]);
  expect(await organizationOf()).toBe(fresh);
  expect((await ask('DELETE', `/api/v2/organization_memberships/${id}`, { as: 'anna' })).status).toBe(204);
  expect(await organizationOf()).toBe(70);
});

test.each([
  [{ organization_id: 70 }, 'user_id'],
  [{ organization_id: 999 }, 'organization'],
  [{}, 'organization_id'],
])('the membership %j is refused', async (organization_membership, field) => {
  const { status, keysAt } = await aHelpdesk().ask('POST', OWN, { as: 'anna', body: { organization_membership } });

  expect([status, keysAt('details')]).toEqual([422, [field]]);
});

test('only admins keep the memberships of colleagues', async () => {
  const { ask } = aHelpdesk();
  const body = { organization_membership: { user_id: 12, organization_id: 70 } };
  const post = async (as: string) => (await ask('POST', '/api/v2/organization_memberships', { as, body })).status;

  expect([await post('anna'), await post('light'), await post('cora'), await post('admin')]).toEqual([
    403, 403, 403, 201,
  ]);
});
