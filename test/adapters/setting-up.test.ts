import { settingUp } from '../../src/app/main/set-up';
import { instant } from '../../src/domain/time';
import type { PermissionPolicy } from '../../src/sandbox/server/rows/custom-object';
import { recorded } from '../support/hostile-send';
import { appPackageIn } from '../../src/sandbox/server/app-package';
import { aFreshHelpdesk, sendTo, type TestHelpdesk } from '../support/ledger-helpdesk';

const settingUpIn = (helpdesk: TestHelpdesk, send = sendTo(helpdesk, 'admin')) =>
  settingUp(send, helpdesk.world.state.installation.id, () => instant(helpdesk.world.now().getTime()));

function aSetting(helpdesk: TestHelpdesk, name: string, value: string): void {
  Object.assign(helpdesk.world.state.installation.settings, { [name]: value });
}

const ourApp = appPackageIn(process.cwd());

/** Our own app is installed, with its settings as they are offered. */
function aDesk(): TestHelpdesk {
  const helpdesk = aFreshHelpdesk({ appPackage: ourApp });
  for (const { name, ...parameter } of ourApp.manifest().parameters) {
    aSetting(helpdesk, name, String('default' in parameter ? parameter.default : ''));
  }
  return helpdesk;
}

async function aReadyDesk() {
  const helpdesk = aDesk();
  await settingUpIn(helpdesk).setUp();
  return helpdesk;
}

test('a fresh account misses everything that is made; setting up makes it and notes when', async () => {
  const helpdesk = aDesk();

  expect(await settingUpIn(helpdesk).look()).toEqual({ missing: ['ledger', 'call-fields', 'extra-minutes'] });
  await settingUpIn(helpdesk).setUp();

  expect(await settingUpIn(helpdesk).look()).toEqual({ missing: [], doneAt: helpdesk.world.now().getTime() });
});

test('an account that was set up before there were calls and extra time lacks their fields, and only these are made', async () => {
  const helpdesk = await aReadyDesk();
  const { state } = helpdesk.world;
  state.user_fields.length = 0;
  const isNumber = ({ type }: { readonly type: string }) => type === 'integer';
  state.ticket_fields.splice(state.ticket_fields.findIndex(isNumber), 1);
  aSetting(helpdesk, 'set_up_at', '');

  expect(await settingUpIn(helpdesk).look()).toEqual({ missing: ['call-fields', 'extra-minutes'] });
  const { send, requests } = recorded(sendTo(helpdesk, 'admin'));
  await settingUpIn(helpdesk, send).setUp();

  const made = requests.filter(({ method, path }) => method === 'POST' && !path.includes('custom_objects'));
  expect(made.map(({ path }) => path)).toEqual([
    '/api/v2/user_fields.json',
    '/api/v2/user_fields.json',
    '/api/v2/ticket_fields.json',
  ]);
  expect((await settingUpIn(helpdesk).look()).missing).toEqual([]);
});

type Rule = PermissionPolicy['records']['read'];
const aRule = (allowed: boolean, rule_id: string | null = null): Rule => ({ allowed, rule_id });

test('a custom role that was added later is missed until it may read and write, and the others are left alone', async () => {
  const helpdesk = await aReadyDesk();
  const { permission_policies: policies } = helpdesk.world.state;
  const [yes, no, ruled] = [aRule(true), aRule(false), aRule(true, '7')];
  const aRole = (id: string, read: Rule, update: Rule = no): PermissionPolicy => ({
    ...{ custom_object_key: 'extra_mile_ledger', id, role_name: id },
    records: { create: read, read, update, delete: no },
  });
  const wrong = [aRole('custom-role-2', no), aRole('custom-role-3', ruled), aRole('custom-role-4', yes, yes)];
  policies.splice(0, Infinity, aRole('end-user', no), aRole('custom-role-1', yes));
  expect((await settingUpIn(helpdesk).look()).missing).toEqual([]);

  policies.push(...wrong);
  expect((await settingUpIn(helpdesk).look()).missing).toEqual(['roles']);
  const { send, requests } = recorded(sendTo(helpdesk, 'admin'));
  await settingUpIn(helpdesk, send).setUp();

  const granted = requests.filter(({ method }) => method === 'PATCH').map(({ path }) => path.split('/').at(-1));
  expect(granted).toEqual(['custom-role-2', 'custom-role-3', 'custom-role-4']);
  expect((await settingUpIn(helpdesk).look()).missing).toEqual([]);
});

test('a form without the field for extra minutes, and a field taken out of use, are missed', async () => {
  const helpdesk = await aReadyDesk();
  const { ticket_fields, ticket_forms } = helpdesk.world.state;
  const [form] = ticket_forms;
  if (form === undefined) throw new Error('There is no form');
  ticket_forms.push({ ...form, id: 35_000, default: false, ticket_field_ids: [34_001] });
  expect((await settingUpIn(helpdesk).look()).missing).toEqual(['extra-minutes']);

  ticket_forms.pop();
  Object.assign(ticket_fields.find(({ type }) => type === 'integer') ?? {}, { active: false });
  expect((await settingUpIn(helpdesk).look()).missing).toEqual(['extra-minutes']);
});

test('days off are missed when the schedules name others; one that is over does not count', async () => {
  const helpdesk = await aReadyDesk();
  const at = helpdesk.world.stamp();
  helpdesk.world.state.schedules.push({
    id: 1,
    name: 'Team',
    time_zone: 'London',
    intervals: [0, 1, 2, 3, 4, 5].map((day) => ({ start_time: day * 1440, end_time: (day + 1) * 1440 })),
    holidays: [],
    created_at: at,
    updated_at: at,
  });

  expect((await settingUpIn(helpdesk).look()).missing).toEqual(['closed-days']);
  aSetting(helpdesk, 'call_closed_days', 'sat, 2001-01-01');
  expect((await settingUpIn(helpdesk).look()).missing).toEqual([]);
});

test('who is not an admin is refused', async () => {
  const helpdesk = aDesk();

  await expect(settingUpIn(helpdesk, sendTo(helpdesk, 'anna')).setUp()).rejects.toMatchObject({ reason: 'forbidden' });
});
