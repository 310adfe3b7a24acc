import { ApiFailure } from '../api/sandbox-api';
import { A_CATALOGUE } from '../api/test-catalogue';
import { FakeHelpdesk } from '../api/test-helpdesk';
import { OrganizationWorkspace } from '../tabs/organization-workspace';
import { UserWorkspace } from '../tabs/user-workspace';
import { answerCall } from '../zaf-host/answer-call';
import type { Call } from '../zaf-host/app-message';
import type { Surface } from '../zaf-host/surface';
import { organizationSurface } from './organization-surface';
import { userSurface } from './user-surface';

type Listen = (listener: (property: string, value: unknown) => void) => unknown;

function asking(surface: Surface, onChange: Listen) {
  const heard: [string, unknown][] = [];
  onChange((property, value) => heard.push([property, value]));
  const ask = (request: Call['request'], params: unknown) =>
    answerCall(surface, { kind: 'call', id: 1, request, params, instanceGuid: undefined });
  const get = async (path: string) => (await ask('get', [path]))[path];
  return { heard, ask, get };
}

async function aUserToAsk() {
  const helpdesk = new FakeHelpdesk();
  helpdesk.account = A_CATALOGUE;
  const workspace = new UserWorkspace(2, helpdesk);
  await workspace.load();
  return { helpdesk, ...asking(userSurface(workspace), workspace.onChange) };
}

async function anOrganizationToAsk() {
  const helpdesk = new FakeHelpdesk();
  helpdesk.account = A_CATALOGUE;
  const workspace = new OrganizationWorkspace(4, helpdesk);
  await workspace.load();
  return { helpdesk, ...asking(organizationSurface(workspace), workspace.onChange) };
}

test.each([
  ['user.externalId', 'C-1', { external_id: 'C-1' }],
  ['user.details', 'Likes tea', { details: 'Likes tea' }],
  ['user.notes', 'Call after ten', { notes: 'Call after ten' }],
  ['user.alias', 'A.', { alias: 'A.' }],
  ['user.signature', 'Yours', { signature: 'Yours' }],
])('%s is saved at once and told', async (path, value, change) => {
  const { ask, get, heard, helpdesk } = await aUserToAsk();

  expect(await ask('set', { [path]: value })).toEqual({ [path]: value, errors: {} });

  expect(helpdesk.saves).toEqual([change]);
  expect(await get(path)).toBe(value);
  expect(heard).toEqual([[path, value]]);
});

test('a field of the account is saved under its key, and told by both of its names', async () => {
  const { ask, heard, helpdesk } = await aUserToAsk();

  await ask('set', { 'user.customField:tier': 'gold' });

  expect(helpdesk.saves).toEqual([{ user_fields: { tier: 'gold' } }]);
  expect(heard).toEqual([
    ['user.customField:tier', 'gold'],
    ['user.custom_field_tier', 'gold'],
  ]);
});

test('a field that the account does not have cannot be set', async () => {
  const { ask, helpdesk } = await aUserToAsk();

  const path = 'user.customField:shoe_size';
  expect(await ask('set', { [path]: 44 })).toEqual({
    errors: { [path]: { name: 'APIPathError', message: 'No such Api', path } },
  });
  expect(helpdesk.saves).toEqual([]);
});

test('what cannot be saved is an error, and nothing changes', async () => {
  const { ask, get, helpdesk } = await aUserToAsk();
  helpdesk.refusal = new ApiFailure(422, { description: 'Record validation errors' });

  const { errors } = await ask('set', { 'user.notes': 'x', 'user.name': 'Eve' });

  expect(errors).toEqual({
    'user.notes': { name: 'ApiFailure', message: 'Record validation errors', path: 'user.notes' },
    'user.name': { name: 'APIPathError', message: 'No such Api', path: 'user.name' },
  });
  expect(await get('user.notes')).toBe('');
});

test('a user is told with everything that is in one', async () => {
  const { get } = await aUserToAsk();

  expect(await get('user')).toEqual({
    ...{ id: 2, email: 'ada@example.net', name: 'Ada', role: 'end-user', externalId: null, locale: 'en-GB' },
    ...{ details: '', notes: '', alias: '', signature: '', tags: [], avatarUrl: null, groups: [], organizations: [] },
    identities: [
      {
        ...{ id: 20, type: 'email', value: 'ada@example.net', verified: true, primary: true, userId: 2 },
        ...{ undeliverableCount: 0, deliverableState: 'deliverable' },
      },
    ],
    timeZone: expect.objectContaining({ ianaName: 'Europe/London' }),
    'customField:tier': null,
  });
});

test('an organization is told, and its settable parts are saved at once', async () => {
  const { ask, get, heard, helpdesk } = await anOrganizationToAsk();

  expect(await get('organization')).toEqual({
    ...{ id: 4, name: 'Kettles & Co', details: '', notes: '', domains: 'a.example', externalId: null, tags: [] },
    ...{ group: { id: 11, name: 'Care' }, sharedComments: false, sharedTickets: false },
    'customField:region': null,
  });
  await ask('set', { 'organization.domains': 'b.example, c.example' });
  await ask('set', { 'organization.notes': 'Large', 'organization.customField:region': 'North' });

  expect(helpdesk.saves).toEqual([
    { domain_names: ['b.example', 'c.example'] },
    { notes: 'Large' },
    { organization_fields: { region: 'North' } },
  ]);
  expect(heard).toEqual([
    ['organization.domains', 'b.example c.example'],
    ['organization.notes', 'Large'],
    ['organization.customField:region', 'North'],
  ]);
});

test('fields of profiles are hidden and shown by their names', async () => {
  const user = await aUserToAsk();
  const organization = await anOrganizationToAsk();

  await user.ask('invoke', { 'userFields:notes.hide': [], 'userFields:tier.toggle': [] });
  await organization.ask('invoke', { 'organizationFields:region.hide': [], 'organizationFields:details.hide': [] });
  await organization.ask('invoke', { 'organizationFields:details.show': [] });

  expect(await user.get('userFields:notes.isVisible')).toBe(false);
  expect(await user.get('userFields:tier')).toMatchObject({ label: 'Tier', isVisible: false });
  expect(await organization.get('organizationFields:region.isVisible')).toBe(false);
  expect(await organization.get('organizationFields:details.isVisible')).toBe(true);
});
