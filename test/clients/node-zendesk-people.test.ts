import type { ZendeskClient } from 'node-zendesk';
import { aListeningHelpdesk, type ListeningHelpdesk } from '../support/node-zendesk';

let helpdesk: ListeningHelpdesk;
let client: ZendeskClient;

beforeEach(async () => {
  helpdesk = await aListeningHelpdesk();
  client = helpdesk.clientOf('admin');
});
afterEach(() => helpdesk.close());

/** The small helpdesk with so many more customers that lists need several pages. */
function withCustomers(count: number): void {
  const { users } = helpdesk.world.state;
  const [customer] = users.filter(({ id }) => id === 51);
  if (customer === undefined) throw new Error('There is no customer to copy');
  for (let id = 2000; id < 2000 + count; id++) {
    users.push({ ...customer, id, name: `Customer ${id}`, email: `customer${id}@example.com` });
  }
}

function idOf(row: object): number {
  return Number(Reflect.get(row, 'id'));
}

test('it lists users through every page', async () => {
  withCustomers(250);

  const users = await client.users.list();

  expect(users).toHaveLength(256);
  expect(users.at(-1)).toMatchObject({ id: 2249, name: 'Customer 2249', role: 'end-user' });
});

test('it lists users by role, group and organization, with what is beside them', async () => {
  const { users } = client;

  expect(await users.listWithFilter('role', 'admin')).toMatchObject([{ id: 14 }]);
  expect(await users.listByGroup(7)).toMatchObject([{ id: 11 }]);
  users.setSideLoad(['organizations', 'identities']);
  expect(await users.listByOrganization(70)).toMatchObject([
    { id: 50, organization: { name: 'Works' }, identity: [{ value: 'cora@example.com' }] },
  ]);
});

test('it creates, shows, updates, suspends and deletes a user', async () => {
  const { users } = client;

  const { result: made } = await users.create({ user: { name: 'Edna', email: 'edna@example.com', verified: true } });
  const { result: updated } = await users.update(made.id, { user: { notes: 'Calls on Mondays' } });
  const { result: suspended } = await users.suspend(made.id);
  await users.delete(made.id);

  expect([made, updated, suspended]).toMatchObject([
    { name: 'Edna', verified: true },
    { name: 'Edna', notes: 'Calls on Mondays' },
    { notes: 'Calls on Mondays', suspended: true },
  ]);
  expect(await users.show(made.id)).toMatchObject({ result: { active: false } });
  expect(await users.createOrUpdate({ user: { name: 'Dora D.', email: 'dora@example.com' } })).toMatchObject({
    result: { id: 51, name: 'Dora D.' },
  });
});

test('it searches users through every page, and shows several', async () => {
  withCustomers(130);
  const { users } = client;

  expect(await users.search({ query: 'Customer' })).toHaveLength(130);
  expect(await users.search({ external_id: 'none' })).toEqual([]);
  expect(await users.showMany([11, 50])).toMatchObject({ result: [{ id: 11 }, { id: 50 }] });
  expect(await users.me()).toMatchObject({ result: { id: 14, role: 'admin' } });
});

test('it keeps the identities of a user', async () => {
  const { useridentities } = client;

  const { result } = await useridentities.create(50, { type: 'email', value: 'second@example.com' });
  await useridentities.verify(50, idOf(result));
  await useridentities.makePrimary(50, idOf(result));

  expect(await useridentities.list(50)).toMatchObject([
    { value: 'second@example.com', primary: true, verified: true },
    { value: 'cora@example.com', primary: false },
  ]);
});

test('an error comes with its status and Zendesk’s own words', async () => {
  const refused = client.users.create({ user: { name: 'Cora', email: 'cora@example.com' } });

  await expect(refused).rejects.toMatchObject({
    statusCode: 422,
    result: { details: { email: [{ error: 'DuplicateValue' }] } },
  });
  await expect(client.users.show(999)).rejects.toMatchObject({ statusCode: 404 });
});

test('it lists, creates, updates, searches and deletes organizations', async () => {
  const { organizations } = client;

  const { result: made } = await organizations.create({ organization: { name: 'Fresh', external_id: 17 } });
  const id = idOf(made);
  await organizations.update(id, { organization: { notes: 'New' } });

  expect(await organizations.list()).toMatchObject([{ name: 'Works' }, { name: 'Fresh', notes: 'New' }]);
  expect(await organizations.search(17)).toMatchObject([{ id }]);
  expect(await organizations.autocomplete({ name: 'wo' })).toMatchObject([{ id: 70 }]);
  expect(await organizations.showMany([70, id])).toHaveLength(2);
  await organizations.delete(id);
  expect(await organizations.list()).toHaveLength(1);
});

test('it keeps the memberships of organizations', async () => {
  const { organizations, organizationmemberships } = client;
  const { result: made } = await organizations.create({ organization: { name: 'Fresh' } });
  const organization_id = idOf(made);

  await organizationmemberships.create({ user_id: 50, organization_id });

  expect(await organizations.listByUser(50)).toMatchObject([{ name: 'Works' }, { name: 'Fresh' }]);
  const [lists] = await organizationmemberships.listByUser(50);
  expect(lists).toMatchObject({ default: true, organization_name: 'Works' });
});

test('it lists, creates, updates and deletes groups, and says who is in them', async () => {
  const { groups, groupmemberships } = client;

  const { result: made } = await groups.create({ group: { name: 'Sales' } });
  const group_id = idOf(made);
  await groups.update(group_id, { group: { name: 'Trade' } });
  await groupmemberships.create({ group_membership: { user_id: 12, group_id } });

  expect(await groups.list()).toMatchObject([{ name: 'Support' }, { name: 'Trade' }]);
  expect(await groupmemberships.listByGroup(group_id)).toMatchObject([{ user_id: 12, default: true }]);
  await groups.delete(group_id);
  expect(await groups.assignable()).toMatchObject([{ name: 'Support' }]);
});
