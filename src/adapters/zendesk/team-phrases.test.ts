import { teamPhrasesIn } from './team-phrases';

test('an empty setting changes nothing', () => {
  expect(teamPhrasesIn(' ')).toEqual({ ok: true, value: { hidden: [], changed: {}, own: [] } });
});

test('changes are read with both registers', () => {
  const own = { id: 'de.thank.ours', act: 'thank', text: { du: 'Danke dir.', Sie: 'Danke Ihnen.' } };
  const changes = { hidden: ['en.greet.again'], changed: { 'en.thank.patience': 'Thank you.' }, own: [own] };

  expect(teamPhrasesIn(JSON.stringify(changes))).toEqual({ ok: true, value: changes });
});

test.each([
  ['what is no JSON', '{', ['Invalid type: Expected Object but received "{"']],
  ['an unknown key', '{"hid": []}', ['hid: Invalid key: Expected never but received "hid"']],
  [
    'each wrong part at once, by its place',
    '{"hidden": ["x"], "own": [{"id": "en.thank.a", "act": "sing", "text": ""}]}',
    ['hidden.0: an id such as en.thank.ours', 'own.0.act: one of the acts, such as thank', 'own.0.text: words'],
  ],
  [
    'a place that nothing can fill',
    '{"changed": {"en.greet.a": "Hello {name}, {order}", "de.greet.b": {"du": "{ name }", "Sie": "{name}"}}}',
    ['changed.en.greet.a: only places such as {name}', 'changed.de.greet.b.du: only places such as {name}'],
  ],
])('%s is refused', (_, setting, error) => {
  expect(teamPhrasesIn(setting)).toEqual({ ok: false, error });
});

test('more than 10 KB is refused with its size', () => {
  const hidden = Array.from({ length: 1000 }, (_, index) => `en.greet.x${index}`);

  expect(teamPhrasesIn(JSON.stringify({ hidden }))).toEqual({
    ok: false,
    error: [expect.stringMatching(/^\d+ bytes: at most 10240$/)],
  });
});
