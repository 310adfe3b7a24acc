import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { CustomObject, CustomObjectRecord } from '../../rows/custom-object';
import { baseInvalid, recordNotFound } from '../api-error';
import { customObjectOf } from './custom-object-of';
import { recordJson } from './record-json';
import { recordValues } from './record-values';
import { bodyOf } from '../request-body';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf } from '../viewer';

const recordSchema = v.object({
  name: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1, 'cannot be blank'))),
  external_id: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(255, 'is too long')))),
  custom_object_fields: v.optional(v.record(v.string(), v.unknown()), {}),
});
type RecordInput = v.InferOutput<typeof recordSchema>;

/**
 * Single records. Nothing is awaited between looking whether an external id is free and taking it: of two requests
 * at once exactly one gets it.
 */
export function recordRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const inputOf = (c: ApiContext) => bodyOf(c, 'custom_object_record', recordSchema);
  const answer = (c: ApiContext, record: CustomObjectRecord, status: 200 | 201) => {
    const json = recordJson(c, customObjectOf(c, sandbox), sandbox);
    return c.json({ custom_object_record: json(record) }, status);
  };

  routes.post('/custom_objects/:key/records', async (c) => {
    const author = String(fullAgentOf(c).id);
    const input = await inputOf(c);
    return answer(c, create(input, customObjectOf(c, sandbox), author, sandbox), 201);
  });
  routes.patch('/custom_objects/:key/records', async (c) => {
    const author = String(fullAgentOf(c).id);
    const input = await inputOf(c);
    const object = customObjectOf(c, sandbox);
    const external_id = c.req.query('external_id') ?? '';
    const present = holderOf(external_id, object, sandbox);
    if (present) return answer(c, update(present, input, author, sandbox), 200);
    if (external_id === '') throw recordNotFound();
    return answer(c, create({ ...input, external_id }, object, author, sandbox), 200);
  });
  routes.get('/custom_objects/:key/records/:id', (c) => {
    agentOf(c);
    return answer(c, recordOf(c, sandbox), 200);
  });
  routes.patch('/custom_objects/:key/records/:id', async (c) => {
    const author = String(fullAgentOf(c).id);
    const input = await inputOf(c);
    return answer(c, update(recordOf(c, sandbox), input, author, sandbox), 200);
  });
  routes.on('DELETE', ['/custom_objects/:key/records', '/custom_objects/:key/records/:id'], (c) => {
    fullAgentOf(c);
    world.records.remove(recordOf(c, sandbox).id);
    return c.body(null, 204);
  });
  return routes;
}

/** By the id in the path, or by `?external_id=`. */
function recordOf(c: ApiContext, sandbox: Sandbox): CustomObjectRecord {
  const object = customObjectOf(c, sandbox);
  const id = c.req.param('id');
  const externalId = c.req.query('external_id');
  const record = id === undefined ? holderOf(externalId ?? '', object, sandbox) : sandbox.world.records.find(id);
  if (record?.custom_object_key !== object.key) throw recordNotFound();
  return record;
}

/** The record of the object that has this external id. */
function holderOf(externalId: string, object: CustomObject, { world }: Sandbox): CustomObjectRecord | undefined {
  const holders = world.records.where('external_id', externalId);
  return holders.find(({ custom_object_key }) => custom_object_key === object.key);
}

function create(input: RecordInput, object: CustomObject, author: string, sandbox: Sandbox): CustomObjectRecord {
  const { world } = sandbox;
  if (input.name === undefined) throw baseInvalid('Name: cannot be blank', 'BlankValue');
  refuseTaken(input.external_id ?? null, object, undefined, sandbox);
  const custom_object_fields = recordValues(input.custom_object_fields, {}, object, sandbox);
  const at = world.stamp();
  const record: CustomObjectRecord = {
    id: world.nextRecordId(),
    custom_object_key: object.key,
    name: input.name,
    external_id: input.external_id ?? null,
    custom_object_fields,
    created_at: at,
    created_by_user_id: author,
    updated_at: at,
    updated_by_user_id: author,
  };
  world.records.put(record);
  return record;
}

function update(present: CustomObjectRecord, input: RecordInput, author: string, sandbox: Sandbox): CustomObjectRecord {
  const { world } = sandbox;
  const object = world.state.custom_objects.find(({ key }) => key === present.custom_object_key);
  if (object === undefined) throw recordNotFound();
  const { custom_object_fields: given, ...own } = input;
  refuseTaken(own.external_id ?? null, object, present.id, sandbox);

  const record: CustomObjectRecord = {
    ...present,
    ...own,
    custom_object_fields: recordValues(given, present.custom_object_fields, object, sandbox),
    updated_at: world.stamp(),
    updated_by_user_id: author,
  };
  world.records.put(record);
  return record;
}

function refuseTaken(
  externalId: string | null,
  object: CustomObject,
  ownId: string | undefined,
  sandbox: Sandbox,
): void {
  if (externalId === null) return;
  const holder = holderOf(externalId, object, sandbox);
  if (holder === undefined || holder.id === ownId) return;
  throw baseInvalid('External ID already exists. Try another one.', 'RecordInvalid');
}
