import { ENGLISH } from '../../../test/support/languages';
import { draft } from './languages/de/draft';
import { registerBetween } from './register-between';

test.each([
  ['as our last reply does', ['Können Sie mir das zeigen?', 'Ich schicke dir Fotos.'], ['Haben Sie es?'], 'du'],
  ['as the last of ours that shows it', ['Ich schicke Ihnen Fotos.', 'Gern.'], ['Kannst du das?'], 'Sie'],
  ['else as the customer does', ['Gern.'], ['Hallo zusammen, könnt ihr mir helfen?'], 'du'],
  ['else as the customer does, politely', [], ['Guten Tag, können Sie mir helfen?'], 'Sie'],
  ['in no way where nobody was addressed', [], ['Der Deckel fehlt.'], undefined],
] as const)('people are addressed %s', (_, ours, theirs, expected) => {
  expect(registerBetween(ours, theirs, draft)).toBe(expected);
});

test('a language with one way of address has nothing to choose', () => {
  expect(registerBetween(['Can you help me?'], [], ENGLISH.draft)).toBeUndefined();
});
