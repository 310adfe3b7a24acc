import { fakeZaf } from '../../../test/support/fake-zaf';
import { connect } from './zaf-client';

const windowWith = (init: (() => unknown) | undefined): Window =>
  Object.assign(Object.create(null), init ? { ZAFClient: { init } } : {});

test('inside Zendesk the page has a client', () => {
  const { client } = fakeZaf();

  expect(connect(windowWith(() => client))).toBe(client);
});

test.each([
  ['the framework is not loaded', undefined],
  ['the framework finds no host', () => false],
])('where %s the page says so', (_, init) => {
  expect(() => connect(windowWith(init))).toThrow('only works inside Zendesk');
});
