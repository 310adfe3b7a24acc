import { isDuplicateAnswer } from './duplicate-answer';

const invalid = (details: unknown) => ({
  error: 'RecordInvalid',
  description: 'Record validation errors',
  details,
});

test.each([
  ['an external id, under base', 422, invalid({ base: [{ description: 'External ID already exists.' }] })],
  ['a name, under base', 422, invalid({ base: [{ description: 'Name already exists. Try another one.' }] })],
  ['under external_id', 422, invalid({ external_id: [{ description: 'has already been taken', error: 'Taken' }] })],
  ['under the last of several names', 422, invalid({ base: [], name: [{ description: 'must be unique' }] })],
  ['a key', 422, invalid({ key: [{ description: 'Key: has already been taken', error: 'DuplicateValue' }] })],
  ['with a title and a message', 400, { error: { title: 'Invalid', message: 'externalId is already in use' } }],
  ['in a list', 409, { errors: [{ code: 'Conflict', detail: 'A record with this external id already exists' }] }],
  ['by a code', 422, { errors: [{ code: 'DuplicateValue' }] }],
  ['as broken uniqueness', 422, { error: 'UniquenessConstraintViolation' }],
  ['as text', 409, 'external_id must be unique'],
  ['as text that says it the other way round', 422, 'must have a unique external_id'],
  ['in capitals', 422, 'EXTERNAL ID ALREADY TAKEN'],
])('a key that is taken is recognised: %s', (_, status, body) => {
  expect(isDuplicateAnswer(status, body)).toBe(true);
});

test.each([
  ['success', 201, invalid({ base: [{ description: 'External ID already exists.' }] })],
  ['a refusal', 403, 'external_id already exists'],
  ['too many requests', 429, 'external_id already exists'],
  ['a failure', 500, 'external_id already exists'],
  ['a blank name', 422, invalid({ name: [{ description: 'Name: cannot be blank', error: 'BlankValue' }] })],
  ['a value that is not taken', 422, invalid({ ticket: [{ description: 'Ticket: is not a valid lookup' }] })],
  ['too long a record', 422, invalid({ base: [{ description: 'Record is larger than 32 KB', error: 'TooLong' }] })],
  ['malformed JSON', 400, { error: 'BadRequest', description: 'Server could not parse JSON' }],
  ['nothing', 422, undefined],
  ['an empty body', 409, {}],
])('what is no taken key is not taken for one: %s', (_, status, body) => {
  expect(isDuplicateAnswer(status, body)).toBe(false);
});
