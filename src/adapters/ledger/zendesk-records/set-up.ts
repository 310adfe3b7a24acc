import * as v from 'valibot';
import type { Send, ZendeskAnswer, ZendeskRequest } from '../../zendesk/send';
import { ask, parsed } from '../../zendesk/set-up/ask';
import { isDuplicateAnswer } from './duplicate-answer';
import { LEDGER_FIELDS, LEDGER_OBJECT, OBJECT_PATH, RECORDS_PATH } from './ledger-object';

const PROBES = 20;
const FIELDS_PATH = `${OBJECT_PATH}/fields`;
const POLICIES_PATH = `${OBJECT_PATH}/permission_policies`;

const fields = v.object({ custom_object_fields: v.array(v.object({ key: v.string() })) });
const action = v.nullish(v.object({ allowed: v.boolean(), rule_id: v.nullish(v.unknown()) }), { allowed: false });
const actions = v.object({ create: action, read: action, update: action, delete: action });
const policies = v.object({ policies: v.array(v.object({ id: v.string(), records: actions })) });
const record = v.object({ custom_object_record: v.object({ id: v.string() }) });

/**
 * Makes the account's ledger ready, or repairs it: the object, its fields, what custom roles may do; then tries whether two records can
 * ever share a key. Only admins may. Repeating it changes nothing that is right. Throws `SetUpFailure`.
 * @param nonce names this trial's records; they are deleted again.
 */
export async function setUpLedger(send: Send, nonce: string): Promise<{ readonly keepsKeysApart: boolean }> {
  await makeObject(send);
  await makeFields(send);
  await grantToRoles(send);
  return { keepsKeysApart: await tryKeys(send, nonce) };
}

/** Whether the object and all of its fields are there. Throws `SetUpFailure`. */
export async function hasLedger(send: Send): Promise<boolean> {
  const { status } = await ask(send, { method: 'GET', path: OBJECT_PATH }, [200, 404]);
  return status === 200 && (await missingFields(send)).length === 0;
}

/** Whether every custom role may read and write in the ledger, and neither change nor delete. Throws `SetUpFailure`. */
export async function isGrantedToRoles(send: Send): Promise<boolean> {
  return (await wrongPolicies(send)).length === 0;
}

async function makeObject(send: Send): Promise<void> {
  const { status } = await ask(send, { method: 'GET', path: OBJECT_PATH }, [200, 404]);
  if (status === 200) return;
  await ask(send, { method: 'POST', path: '/api/v2/custom_objects', body: { custom_object: LEDGER_OBJECT } }, [201]);
}

async function makeFields(send: Send): Promise<void> {
  for (const field of await missingFields(send)) {
    await ask(send, { method: 'POST', path: FIELDS_PATH, body: { custom_object_field: field } }, [201]);
  }
}

async function missingFields(send: Send) {
  const { body } = await ask(send, { method: 'GET', path: FIELDS_PATH }, [200]);
  const present = new Set(parsed(fields, body).custom_object_fields.map(({ key }) => key));
  return LEDGER_FIELDS.filter(({ key }) => !present.has(key));
}

/** Custom roles do not see a new object until they are granted it; nobody needs to change or delete what is written. */
async function grantToRoles(send: Send): Promise<void> {
  const yes = { allowed: true, rule_id: null };
  const no = { allowed: false, rule_id: null };
  const policy = { records: { create: yes, read: yes, update: no, delete: no } };
  for (const { id } of await wrongPolicies(send)) {
    await ask(send, { method: 'PATCH', path: `${POLICIES_PATH}/${id}`, body: { policy } }, [200]);
  }
}

async function wrongPolicies(send: Send) {
  const { status, body } = await ask(send, { method: 'GET', path: POLICIES_PATH }, [200, 403, 404]);
  // Plans without custom roles have no policies.
  if (status !== 200) return [];
  return parsed(policies, body).policies.filter(
    ({ id, records }) => id.startsWith('custom-role-') && !isRight(records),
  );
}

/** Whoever reads only under a rule does not see the whole ledger. */
function isRight({ create, read, ...others }: v.InferOutput<typeof actions>): boolean {
  const isFull = ({ allowed, rule_id = null }: v.InferOutput<typeof action>) => allowed && rule_id === null;
  return isFull(create) && isFull(read) && !others.update.allowed && !others.delete.allowed;
}

/** Creates pairs of records with one key at the same moment: a store that checks before it writes lets both in, sooner or later. */
async function tryKeys(send: Send, nonce: string): Promise<boolean> {
  const keys = Array.from({ length: PROBES }, (_, index) => `probe-${nonce}/${index}`);
  const tried = await Promise.allSettled(
    keys.flatMap((key) => [ask(send, probeRequest(key), 'any'), ask(send, probeRequest(key), 'any')]),
  );
  const answers = tried.map((each) => (each.status === 'fulfilled' ? each.value : undefined));
  const made = answers.filter((answer) => answer?.status === 201);
  await Promise.all(made.map((answer) => remove(send, `/${parsed(record, answer?.body).custom_object_record.id}`)));
  // Whatever was made without an answer is there under its key.
  const unanswered = keys.filter((_, index) => !answers[2 * index] || !answers[2 * index + 1]);
  await Promise.all(unanswered.map((key) => remove(send, `?external_id=${encodeURIComponent(key)}`)));
  return keys.every((_, index) =>
    isKeptApart([answers[2 * index], answers[2 * index + 1]].filter((a) => a !== undefined)),
  );
}

/** Exactly one was made, and the other was told that the key is taken. */
function isKeptApart(pair: readonly ZendeskAnswer[]): boolean {
  const made = pair.filter(({ status }) => status === 201).length;
  return made === 1 && pair.some(({ status, body }) => isDuplicateAnswer(status, body));
}

function probeRequest(key: string): ZendeskRequest {
  const custom_object_record = { name: key, external_id: key, custom_object_fields: { kind: 'probe' } };
  return { method: 'POST', path: RECORDS_PATH, body: { custom_object_record } };
}

async function remove(send: Send, which: string): Promise<void> {
  await ask(send, { method: 'DELETE', path: `${RECORDS_PATH}${which}` }, [204, 404]);
}
