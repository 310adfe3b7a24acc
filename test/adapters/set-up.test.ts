import { LEDGER_FIELDS, LEDGER_OBJECT, OBJECT_PATH } from '../../src/adapters/ledger/zendesk-records/ledger-object';
import { setUpLedger } from '../../src/adapters/ledger/zendesk-records/set-up';
import type { Send } from '../../src/adapters/zendesk/send';
import { MINUTE_MS } from '../../src/domain/time';
import type { PermissionPolicy } from '../../src/sandbox/server/rows/custom-object';
import { appended } from '../contracts/ledger-entries';
import { answered, lostAnswer, posts, recorded, sharingKeys, withMischief } from '../support/hostile-send';
import { aFreshHelpdesk, aLedgerHelpdesk, ANNA, sendTo, type TestHelpdesk } from '../support/ledger-helpdesk';
import { aReservation } from '../support/ledger-samples';

const asAdmin = (helpdesk: TestHelpdesk) => sendTo(helpdesk, 'admin');

/** What *Set up* has made or changed, without what it has only tried. */
function made({ world }: TestHelpdesk) {
  const { custom_objects, custom_object_fields, permission_policies, custom_object_records } = world.state;
  return structuredClone({ custom_objects, custom_object_fields, permission_policies, custom_object_records });
}

const fieldKeys = ({ world }: TestHelpdesk) => world.state.custom_object_fields.map(({ key }) => key).sort();
const wantedKeys = LEDGER_FIELDS.map(({ key }) => key).sort();

function aPolicyOf(role: string, isAllowed: boolean): PermissionPolicy {
  const rule = { allowed: isAllowed, rule_id: null };
  const records = { create: rule, read: rule, update: rule, delete: rule };
  return { custom_object_key: LEDGER_OBJECT.key, id: role, role_name: role, records };
}

test('a fresh account has the object and its fields afterwards, and no record is left of the trial', async () => {
  const helpdesk = aFreshHelpdesk();

  expect(await setUpLedger(asAdmin(helpdesk), 'n1')).toEqual({ keepsKeysApart: true });

  const { custom_objects, custom_object_records } = made(helpdesk);
  expect(custom_objects).toMatchObject([LEDGER_OBJECT]);
  expect(fieldKeys(helpdesk)).toEqual(wantedKeys);
  expect(custom_object_records).toEqual([]);
});

test('agents can write into it then', async () => {
  const helpdesk = aFreshHelpdesk();
  await setUpLedger(asAdmin(helpdesk), 'n1');
  const { logOver } = aLedgerHelpdesk();

  const written = await appended(logOver(sendTo(helpdesk, 'anna')), 'reservations', 1, aReservation());

  expect(written).toMatchObject({ author: ANNA, entry: aReservation({ agent: ANNA }) });
});

test("the sandbox's seed is an account in which this has been done", async () => {
  const helpdesk = aFreshHelpdesk();
  await setUpLedger(asAdmin(helpdesk), 'n1');
  const seeded = aLedgerHelpdesk();
  const shapeOf = ({ world }: TestHelpdesk) => ({
    objects: world.state.custom_objects,
    fields: world.state.custom_object_fields.map((field) => ({ ...field, id: 0 })),
  });

  expect(shapeOf(helpdesk)).toEqual(shapeOf(seeded.helpdesk));
});

test('a second run changes nothing, and does not touch what is written', async () => {
  const { anna, helpdesk, logOver } = aLedgerHelpdesk();
  await appended(logOver(anna), 'reservations', 1, aReservation());
  const before = made(helpdesk);
  helpdesk.pass(MINUTE_MS);

  expect(await setUpLedger(asAdmin(helpdesk), 'n2')).toEqual({ keepsKeysApart: true });
  expect(made(helpdesk)).toEqual(before);
});

test.each([
  ['has no field', []],
  ['has some of its fields', ['entry', 'ticket']],
])('an object that %s is completed', async (_, present) => {
  const helpdesk = aFreshHelpdesk();
  const send = asAdmin(helpdesk);
  await send({ method: 'POST', path: '/api/v2/custom_objects', body: { custom_object: LEDGER_OBJECT } });
  for (const field of LEDGER_FIELDS.filter(({ key }) => present.some((each) => each === key))) {
    await send({ method: 'POST', path: `${OBJECT_PATH}/fields`, body: { custom_object_field: field } });
  }

  await setUpLedger(send, 'n1');

  expect(fieldKeys(helpdesk)).toEqual(wantedKeys);
});

test('a run that was cut off is finished by the next one', async () => {
  const helpdesk = aFreshHelpdesk();
  const send = asAdmin(helpdesk);
  let left = 4;
  const cutOff: Send = (request) => (left-- > 0 ? send(request) : lostAnswer(request, () => send(request)));

  await expect(setUpLedger(cutOff, 'n1')).rejects.toMatchObject({ name: 'SetUpFailure', reason: 'no-answer' });
  expect(await setUpLedger(send, 'n2')).toEqual({ keepsKeysApart: true });
  expect(fieldKeys(helpdesk)).toEqual(wantedKeys);
});

test('custom roles may read and write afterwards, and neither change nor delete; nobody else is granted anything', async () => {
  const { helpdesk } = aLedgerHelpdesk();
  const { permission_policies: policies } = helpdesk.world.state;
  policies.splice(0, Infinity, ...['custom-role-1', 'custom-role-2', 'end-user'].map((id) => aPolicyOf(id, false)));

  await setUpLedger(asAdmin(helpdesk), 'n2');

  const allowed = policies.map(({ id, records }) => [
    id,
    Object.entries(records).flatMap(([verb, rule]) => (rule.allowed ? [verb] : [])),
  ]);
  expect(allowed).toEqual([
    ['custom-role-1', ['create', 'read']],
    ['custom-role-2', ['create', 'read']],
    ['end-user', []],
  ]);
});

test.each([403, 404])('a plan that answers %i for policies needs none', async (status) => {
  const helpdesk = aFreshHelpdesk();
  const when = ({ path }: { path: string }) => path.includes('permission_policies');
  const send = withMischief(asAdmin(helpdesk), answered(status), { when });

  expect(await setUpLedger(send, 'n1')).toEqual({ keepsKeysApart: true });
});

test.each(['anna', 'light'] as const)('%s may not set up, and nothing is made', async (person) => {
  const helpdesk = aFreshHelpdesk();

  await expect(setUpLedger(sendTo(helpdesk, person), 'n1')).rejects.toMatchObject({ reason: 'forbidden' });
  expect(made(helpdesk).custom_objects).toEqual([]);
});

test('an account in which custom objects are not activated says so', async () => {
  const send: Send = async () => ({ status: 404, body: { error: 'InvalidEndpoint', description: 'Not found' } });

  await expect(setUpLedger(send, 'n1')).rejects.toMatchObject({ name: 'SetUpFailure', reason: 'not-activated' });
});

test.each([
  ['429', answered(429)],
  ['500', answered(500)],
  ['nothing', lostAnswer],
])('setting up stops where %s comes in place of an answer', async (_, mischief) => {
  const send = withMischief(asAdmin(aFreshHelpdesk()), mischief, { when: ({ path }) => path.endsWith('/fields') });

  await expect(setUpLedger(send, 'n1')).rejects.toMatchObject({ name: 'SetUpFailure', reason: 'no-answer' });
});

test('an answer that cannot be read stops it as every other failure does', async () => {
  const send = withMischief(asAdmin(aFreshHelpdesk()), answered(200, '<html>'), {
    when: ({ method, path }) => method === 'GET' && path.endsWith('/fields'),
  });

  await expect(setUpLedger(send, 'n1')).rejects.toMatchObject({ name: 'SetUpFailure' });
});

test('a store that lets two records share a key is found out, and nothing is left of the trial', async () => {
  const ledger = aLedgerHelpdesk();

  expect(await setUpLedger(sharingKeys(ledger, asAdmin(ledger.helpdesk)), 'n2')).toEqual({ keepsKeysApart: false });
  expect(ledger.records()).toEqual([]);
});

test('a store that lets two in once in a while is found out', async () => {
  const ledger = aLedgerHelpdesk();
  const send = asAdmin(ledger.helpdesk);
  const sharing = sharingKeys(ledger, send);
  const once: Send = (request) => (JSON.stringify(request.body ?? '').includes('n2/13') ? sharing : send)(request);

  expect(await setUpLedger(once, 'n2')).toEqual({ keepsKeysApart: false });
  expect(ledger.records()).toEqual([]);
});

test.each([
  ['an unknown refusal', 418],
  ['a failure', 500],
])('where the second of two is answered with %s, keys are not known to be kept apart', async (_, status) => {
  const { helpdesk, records } = aLedgerHelpdesk();
  const unclear = withMischief(
    asAdmin(helpdesk),
    async (_request, next) => {
      const answer = await next();
      return answer.status === 422 ? { status, body: {} } : answer;
    },
    { when: posts },
  );

  expect(await setUpLedger(unclear, 'n2')).toEqual({ keepsKeysApart: false });
  expect(records()).toEqual([]);
});

test('nothing is left of the trial when one of its answers is lost', async () => {
  const { helpdesk, records } = aLedgerHelpdesk();
  const send = withMischief(asAdmin(helpdesk), lostAnswer, { when: posts, times: 1 });

  await setUpLedger(send, 'n2').catch(() => undefined);

  expect(records()).toEqual([]);
});

test('records of the trial are named by it', async () => {
  const { helpdesk } = aLedgerHelpdesk();
  const { send, requests } = recorded(asAdmin(helpdesk));

  await setUpLedger(send, 'n2');

  const bodies = requests.filter(posts).map(({ body }) => JSON.stringify(body));
  expect(bodies).toHaveLength(40);
  expect(bodies.every((body) => body.includes('probe-n2/'))).toBe(true);
});
