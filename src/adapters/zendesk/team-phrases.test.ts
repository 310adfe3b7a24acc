import { teamPhrasesIn } from './team-phrases';

const ACTS = 'greet, reflect, validate, apologise, sympathise, own, explain, act, reassure, thank, follow-up';

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
    [
      'hidden.0: “x” is no id such as en.thank.ours',
      `own.0.act: "sing" is not one of the acts (${ACTS})`,
      'own.0.text: words',
    ],
  ],
  [
    'an id whose act is none',
    '{"hidden": ["en.sing.a"], "changed": {"de.thanks.b": "Danke."}}',
    [
      `hidden.0: in “en.sing.a”, “sing” is not one of the acts (${ACTS})`,
      `changed.de.thanks.b: in “de.thanks.b”, “thanks” is not one of the acts (${ACTS})`,
    ],
  ],
  [
    'a phrase whose id names another act than its own',
    '{"own": [{"id": "en.thank.ours", "act": "greet", "text": "Hello."}]}',
    ['own.0: “en.thank.ours” names another act than “greet”'],
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
