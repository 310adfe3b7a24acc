import { jsonSchemaOf } from '../../scripts/openapi/json-schema.mjs';

test('what may be null says so in JSON Schema’s way, at every depth', () => {
  const schema = {
    type: 'object',
    example: { name: null },
    properties: {
      name: { type: 'string', nullable: true, enum: ['a', 'b'] },
      owner: { nullable: true, allOf: [{ $ref: '#/components/schemas/User' }] },
      tags: { type: 'array', items: { type: 'string', nullable: false } },
    },
    required: ['name'],
  };

  expect(jsonSchemaOf(schema)).toEqual({
    type: 'object',
    properties: {
      name: { anyOf: [{ type: 'null' }, { type: 'string', enum: ['a', 'b'] }] },
      owner: { anyOf: [{ type: 'null' }, { allOf: [{ $ref: '#/components/schemas/User' }] }] },
      tags: { type: 'array', items: { type: 'string' } },
    },
    required: ['name'],
  });
});

test('a property may have the name of a keyword', () => {
  const schema = { properties: { example: { type: 'string' }, nullable: { type: 'boolean', deprecated: true } } };

  expect(jsonSchemaOf(schema)).toEqual({
    properties: { example: { type: 'string' }, nullable: { type: 'boolean' } },
  });
});
