/**
 * An OpenAPI 3.0 schema as JSON Schema: `nullable` becomes a type of its own, what only describes is left out, and
 * references keep pointing into the document.
 */
export function jsonSchemaOf(schema) {
  if (Array.isArray(schema)) return schema.map(jsonSchemaOf);
  if (typeof schema !== 'object' || schema === null) return schema;

  const kept = Object.entries(schema).filter(([key]) => !DESCRIBING.has(key));
  const converted = Object.fromEntries(kept.map(([key, value]) => [key, convertedPart(key, value)]));
  return schema.nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted;
}

const DESCRIBING = new Set(['nullable', 'example', 'discriminator', 'xml', 'externalDocs', 'deprecated']);
const DATA = new Set(['enum', 'default', 'required', '$ref']);

/** Properties are named by people: one of them may be called `example` or `nullable`. */
function convertedPart(key, value) {
  if (DATA.has(key)) return value;
  if (key !== 'properties') return jsonSchemaOf(value);
  return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, jsonSchemaOf(property)]));
}
