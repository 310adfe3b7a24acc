import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { jsonSchemaOf } from './json-schema.mjs';

const ID = 'https://zendesk.example/openapi';

/** Reads Zendesk's document: its GET paths, and for each a check of answers that returns what differs. */
export function openDocument(file) {
  const document = parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 });
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, verbose: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: ID, components: { schemas: schemasIn(document) } });

  return Object.entries(document.paths).flatMap(([path, { get }]) => {
    const schema = get && answerSchema(document, get);
    return schema ? [{ path, check: (answer) => differences(ajv, schema, answer) }] : [];
  });
}

function schemasIn({ components }) {
  return Object.fromEntries(Object.entries(components.schemas).map(([name, schema]) => [name, jsonSchemaOf(schema)]));
}

/** The schema of a success, its references made absolute. */
function answerSchema({ components }, { responses }) {
  const named = responses['200'];
  const response = named?.$ref ? components.responses?.[named.$ref.split('/').at(-1)] : named;
  const schema = response?.content?.['application/json']?.schema;
  return schema && JSON.parse(JSON.stringify(jsonSchemaOf(schema)).replaceAll('"#/', `"${ID}#/`));
}

function differences(ajv, schema, answer) {
  const check = ajv.compile(schema);
  if (check(answer)) return [];
  const found = check.errors.filter(({ keyword, params }) => !isAside(keyword, params)).map(inWords);
  return [...new Set(found)];
}

/** What an `anyOf` made of `nullable` says besides is only that the value is not null. */
function isAside(keyword, params) {
  return keyword === 'anyOf' || (keyword === 'type' && params.type === 'null');
}

function inWords({ instancePath, data, message, params }) {
  if (data === null) return `${placeOf(instancePath)} is null`;
  const allowed = params.allowedValues ? `: ${params.allowedValues.join(', ')}` : '';
  return `${placeOf(instancePath)} ${message}${allowed}`;
}

/** The same field of a list's row and of a row by itself is one place: `user.alias`. */
function placeOf(instancePath) {
  const parts = instancePath.split('/').slice(1);
  if (parts.length === 0) return 'answer';
  const [first, ...rest] = parts.filter((part) => !/^\d+$/.test(part));
  return [first === 'identities' ? 'identity' : first.replace(/s$/, ''), ...rest].join('.');
}
