import { aCustomRole } from '../../test-custom-role';
import { aHelpdesk } from '../../test-helpdesk';

const OPENED = { created_at: '2019-01-02T09:00:00Z', updated_at: '2019-01-02T09:00:00Z' };

test('an account has one brand at first', async () => {
  const { ask } = aHelpdesk();
  const brand = {
    id: 1,
    url: 'http://localhost:4600/api/v2/brands/1.json',
    brand_url: 'http://localhost:4600',
    name: 'Example',
    subdomain: 'sandbox',
    active: true,
    default: true,
    is_deleted: false,
    has_help_center: false,
    help_center_state: 'disabled',
    host_mapping: null,
    logo: null,
    signature_template: '{{agent.signature}}',
    ticket_form_ids: [34_101],
    ...OPENED,
  };

  expect((await ask('GET', '/api/v2/brands', { as: 'anna' })).json).toEqual({
    brands: [brand],
    count: 1,
    next_page: null,
    previous_page: null,
  });
  expect((await ask('GET', '/api/v2/brands/1', { as: 'light' })).json).toEqual({ brand });
  expect((await ask('GET', '/api/v2/brands/2', { as: 'anna' })).status).toBe(404);
  expect((await ask('GET', '/api/v2/brands', { as: 'cora' })).status).toBe(403);
});

test('the default form holds the system’s fields', async () => {
  const { ask } = aHelpdesk();
  const form = {
    id: 34_101,
    url: 'http://localhost:4600/api/v2/ticket_forms/34101.json',
    name: 'Default Ticket Form',
    raw_name: 'Default Ticket Form',
    display_name: 'Default Ticket Form',
    raw_display_name: 'Default Ticket Form',
    active: true,
    default: true,
    end_user_visible: true,
    position: 1,
    ticket_field_ids: [34_001, 34_002, 34_003, 34_004, 34_005, 34_006, 34_007, 34_008],
    in_all_brands: true,
    restricted_brand_ids: [],
    agent_conditions: [],
    end_user_conditions: [],
    ...OPENED,
  };

  expect((await ask('GET', '/api/v2/ticket_forms/34101', { as: 'cora' })).json).toEqual({ ticket_form: form });
  expect((await ask('GET', '/api/v2/ticket_forms?active=true', { as: 'anna' })).at('ticket_forms')).toEqual([form]);
  expect((await ask('GET', '/api/v2/ticket_forms?active=false', { as: 'anna' })).at('count')).toBe(0);
  expect((await ask('GET', '/api/v2/ticket_forms/show_many?ids=34101,7', { as: 'anna' })).at('count')).toBe(1);
  expect((await ask('GET', '/api/v2/ticket_forms')).status).toBe(401);
});

test('an admin puts a field on a form', async () => {
  const { ask } = aHelpdesk();
  const body = { ticket_form: { ticket_field_ids: [34_001, 34_002] } };

  const { at } = await ask('PUT', '/api/v2/ticket_forms/34101', { as: 'admin', body });

  expect(at('ticket_form.ticket_field_ids')).toEqual([34_001, 34_002]);
  expect(at('ticket_form.name')).toBe('Default Ticket Form');
  expect((await ask('PUT', '/api/v2/ticket_forms/34101', { as: 'anna', body })).status).toBe(403);
});

test('customers do not see a form that is not for them', async () => {
  const { ask, world } = aHelpdesk();
  Object.assign(world.state.ticket_forms[0] ?? {}, { end_user_visible: false });

  expect((await ask('GET', '/api/v2/ticket_forms', { as: 'cora' })).at('ticket_forms')).toEqual([]);
  expect((await ask('GET', '/api/v2/ticket_forms/34101', { as: 'cora' })).status).toBe(404);
});

test('each category has a status of its own at first', async () => {
  const { ask } = aHelpdesk();
  const get = (query: string) => ask('GET', `/api/v2/custom_statuses?${query}`, { as: 'cora' });

  expect((await get('status_categories=open,hold')).each('custom_statuses', 'agent_label')).toEqual([
    'Open',
    'On-hold',
  ]);
  expect((await get('active=false')).json).toEqual({ custom_statuses: [] });
  expect((await get('default=true')).each('custom_statuses', 'id')).toEqual([34_201, 34_202, 34_203, 34_204, 34_205]);
  expect((await ask('GET', '/api/v2/custom_statuses/34203', { as: 'cora' })).json).toEqual({
    custom_status: {
      id: 34_203,
      status_category: 'pending',
      agent_label: 'Pending',
      raw_agent_label: 'Pending',
      end_user_label: 'Awaiting your reply',
      raw_end_user_label: 'Awaiting your reply',
      description: 'Staff is waiting for the requester',
      raw_description: 'Staff is waiting for the requester',
      end_user_description: '',
      raw_end_user_description: '',
      active: true,
      default: true,
      ...OPENED,
    },
  });
  expect((await ask('GET', '/api/v2/custom_statuses')).status).toBe(401);
});

test('admins see business hours and holidays', async () => {
  const { ask, world } = aHelpdesk();
  const holiday = { id: 5, name: 'Christmas', start_date: '2026-12-25', end_date: '2026-12-26' };
  const schedule = {
    id: 4,
    name: 'Office',
    time_zone: 'London',
    intervals: [{ start_time: 1980, end_time: 2460 }],
    ...OPENED,
  };
  world.state.schedules.push({ ...schedule, holidays: [holiday] });
  const get = async (path: string, as = 'admin') => ask('GET', `/api/v2/business_hours/schedules${path}`, { as });

  expect((await get('')).json).toEqual({
    schedules: [schedule],
    url: 'http://localhost:4600/api/v2/business_hours/schedules.json',
  });
  expect((await get('/4')).json).toEqual({ schedule });
  expect((await get('/4/holidays')).json).toEqual({ holidays: [holiday] });
  expect((await get('/4/holidays/5')).json).toEqual({ holiday });
  expect((await get('/4/holidays/6')).status).toBe(404);
  expect((await get('', 'anna')).status).toBe(403);
});

test('roles are listed for agents, and shown to admins', async () => {
  const { ask, world } = aHelpdesk();
  world.state.custom_roles.push(aCustomRole(9, 'Staff', { ticket_access: 'within-groups' }));

  const { at } = await ask('GET', '/api/v2/custom_roles', { as: 'anna' });

  expect(at('custom_roles')).toMatchObject([
    { name: 'Light agent', role_type: 1, team_member_count: 1 },
    { id: 9, name: 'Staff', role_type: 0, team_member_count: 0, configuration: { ticket_access: 'within-groups' } },
  ]);
  expect((await ask('GET', '/api/v2/custom_roles/9', { as: 'admin' })).at('custom_role')).toEqual(at('custom_roles.1'));
  expect((await ask('GET', '/api/v2/custom_roles/9', { as: 'anna' })).status).toBe(403);
  expect((await ask('GET', '/api/v2/custom_roles/8', { as: 'admin' })).status).toBe(404);
});
