import { aCustomRole } from '../../test-custom-role';
import { aHelpdesk } from '../../test-helpdesk';

const MACRO = { title: 'Thanks', actions: [{ field: 'status', value: 'solved' }] };
const VIEW = { title: 'Open', all: [{ field: 'status', operator: 'is', value: 'open' }] };
const KINDS = [
  ['macro', MACRO],
  ['view', VIEW],
] as const;
const PERSONAL = { type: 'User', id: 11 };
const GROUPS = { type: 'Group', ids: [7] };
const OTHER_GROUPS = { type: 'Group', ids: [7, 8] };

/** Anna may do with rules what `access` says, if anything. */
function aHelpdeskWithRole(access?: string) {
  const helpdesk = aHelpdesk();
  const { world } = helpdesk;
  if (access !== undefined) {
    world.state.custom_roles.push(aCustomRole(9, 'Staff', { macro_access: access, view_access: access }));
    Object.assign(world.users.find(11) ?? {}, { custom_role_id: 9, role_type: 0 });
  }
  const make = (kind: string, row: object, as = 'anna') =>
    helpdesk.ask('POST', `/api/v2/${kind}s`, { as, body: { [kind]: row } });
  return { ...helpdesk, make };
}

describe.each(KINDS)('of a %s', (kind, row) => {
  test.each([
    [undefined, [200, 403, 403, 403]],
    ['readonly', [403, 403, 403, 403]],
    ['manage-personal', [200, 403, 403, 403]],
    ['manage-group', [200, 200, 403, 403]],
    ['full', [200, 200, 200, 200]],
  ])('access %s lets an agent make personal, group, other groups’ and shared ones: %j', async (access, statuses) => {
    const { make } = aHelpdeskWithRole(access);

    const made = await Promise.all(
      [PERSONAL, GROUPS, OTHER_GROUPS, null].map((restriction) => make(kind, { ...row, restriction })),
    );

    expect(made.map(({ status }) => status)).toEqual(statuses);
  });

  test('an agent keeps their own, and cannot share it; shared ones are an admin’s', async () => {
    const { ask, make } = aHelpdeskWithRole();
    const own = (await make(kind, { ...row, restriction: PERSONAL })).textAt(`${kind}.id`);
    const shared = (await make(kind, row, 'admin')).textAt(`${kind}.id`);
    const change = (id: string, body: object, as = 'anna') =>
      ask('PUT', `/api/v2/${kind}s/${id}`, { as, body: { [kind]: body } });

    const answers = [
      await change(own, { title: 'Mine' }),
      await change(own, { restriction: null }),
      await change(shared, { title: 'Mine' }),
      await ask('DELETE', `/api/v2/${kind}s/${shared}`, { as: 'anna' }),
      await ask('DELETE', `/api/v2/${kind}s/destroy_many?ids=${own},${shared}`, { as: 'anna' }),
      await ask('PUT', `/api/v2/${kind}s/update_many`, { as: 'anna', body: { [`${kind}s`]: [{ id: shared }] } }),
      await change(shared, { title: 'Ours' }, 'admin'),
      await ask('DELETE', `/api/v2/${kind}s/${own}`, { as: 'anna' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 403, 403, 403, 403, 403, 200, 204]);
    expect((await ask('GET', `/api/v2/${kind}s`, { as: 'anna' })).each(`${kind}s`, 'title')).toEqual(['Ours']);
  });
});
