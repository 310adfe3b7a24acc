import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { CustomObject, CustomObjectField, CustomObjectRecord } from '../../rows/custom-object';
import { listedError } from '../api-error';
import { cursorPage, type SortKey } from '../paging/cursor-page';
import { customFieldsOf, customObjectOf } from './custom-object-of';
import { recordFilter } from './record-filter';
import { recordJson } from './record-json';
import { isObject, jsonOf } from '../request-body';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';

type SortValue = (record: CustomObjectRecord) => string;

const LIST_SORTS = new Map<string, SortValue>([
  ['id', ({ id }) => id],
  ['updated_at', ({ updated_at }) => updated_at],
]);
const SEARCH_SORTS = new Map<string, SortValue>([
  ['name', ({ name }) => name],
  ['created_at', ({ created_at }) => created_at],
  ['updated_at', ({ updated_at }) => updated_at],
]);
const TEXT_TYPES = new Set(['text', 'textarea', 'regexp']);

/** Lists and searches: both see the records as an index does, which may be a moment ago. */
export function recordListRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const listed = (object: CustomObject) => world.records.listedWhere('object', object.key);

  routes.get('/custom_objects/limits/record_limit', (c) => {
    agentOf(c);
    return c.json({ count: world.records.all().length, limit: 50_000_000 });
  });
  routes.get('/custom_objects/:key/records', (c) => {
    agentOf(c);
    const object = customObjectOf(c, sandbox);
    const records = listed(object).filter(isAskedFor(c));
    const { rows, ...page } = sortedPage(c, records, LIST_SORTS);
    return c.json({ custom_object_records: rows.map(recordJson(c, object, sandbox)), ...page });
  });
  routes.get('/custom_objects/:key/records/count', (c) => {
    agentOf(c);
    return c.json({
      count: { value: listed(customObjectOf(c, sandbox)).length, refreshed_at: world.stamp() },
    });
  });
  routes.on(['GET', 'POST'], '/custom_objects/:key/records/search', async (c) => {
    agentOf(c);
    const object = customObjectOf(c, sandbox);
    const fields = customFieldsOf(object, sandbox);
    const body = c.req.method === 'POST' ? await jsonOf(c) : {};
    const filter = isObject(body) ? body.filter : undefined;
    const passes = filter === undefined ? () => true : recordFilter(filter, fields);
    const mentions = mentioning(c.req.query('query') ?? '', fields);
    const found = listed(object).filter((record) => passes(record) && mentions(record));
    const { rows, ...page } = sortedPage(c, found, SEARCH_SORTS);
    return c.json({
      count: rows.length,
      custom_object_records: rows.map(recordJson(c, object, sandbox)),
      ...page,
    });
  });
  return routes;
}

function isAskedFor(c: ApiContext): (record: CustomObjectRecord) => boolean {
  const ids = listIn(c.req.query('filter[ids]'));
  const externalIds = listIn(c.req.query('filter[external_ids]'));
  return ({ id, external_id }) => (ids?.has(id) ?? true) && (externalIds?.has(external_id ?? '') ?? true);
}

function listIn(text: string | undefined): Set<string> | undefined {
  return text === undefined ? undefined : new Set(text.split(',').map((each) => each.trim()));
}

function sortedPage(c: ApiContext, records: readonly CustomObjectRecord[], sorts: ReadonlyMap<string, SortValue>) {
  const sort = c.req.query('sort') ?? '';
  const valueOf = sort === '' ? ({ id }: CustomObjectRecord) => id : sorts.get(sort.replace(/^-/, ''));
  if (valueOf === undefined) throw listedError(400, 'InvalidSort', `sort is not valid: ${sort}`);
  const keyOf = (record: CustomObjectRecord): SortKey => [valueOf(record), record.id];
  return cursorPage(c, records, { keyOf, descending: sort.startsWith('-') });
}

/** Records with a word that begins like one of the query's, in their name or a text field. */
function mentioning(query: string, fields: readonly CustomObjectField[]): (record: CustomObjectRecord) => boolean {
  const asked = wordsIn(query);
  if (asked.length === 0) return () => true;

  const keys = fields.filter(({ type }) => TEXT_TYPES.has(type)).map(({ key }) => key);
  return (record) => {
    const texts = [record.name, ...keys.map((key) => record.custom_object_fields[key])];
    const words = texts.flatMap((text) => (typeof text === 'string' ? wordsIn(text) : []));
    return asked.some((start) => words.some((word) => word.startsWith(start)));
  };
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
