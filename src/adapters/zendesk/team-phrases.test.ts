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
  ['what is no JSON', '{', [{ kind: 'not-json' }]],
  ['what is no object', '[]', [{ kind: 'not-an-object' }]],
  ['an unknown key', '{"hid": []}', [{ kind: 'unknown-key', at: 'hid' }]],
  ['no list', '{"hidden": "x"}', [{ kind: 'not-a-list', at: 'hidden' }]],
  [
    'each wrong part at once, by its place',
    '{"hidden": ["x"], "own": [{"id": "en.thank.a", "act": "sing", "text": ""}]}',
    [
      { kind: 'not-an-id', at: 'hidden.0' },
      { kind: 'not-an-act', at: 'own.0.act' },
      { kind: 'no-words', at: 'own.0.text' },
    ],
  ],
  [
    'a phrase without words',
    '{"own": [{"id": "en.thank.b", "act": "thank"}]}',
    [{ kind: 'missing-key', at: 'own.0.text' }],
  ],
  [
    'an id whose act is none',
    '{"hidden": ["en.sing.a"], "changed": {"de.thanks.b": "Danke."}}',
    [
      { kind: 'not-an-act', at: 'hidden.0' },
      { kind: 'not-an-act', at: 'changed.de.thanks.b' },
    ],
  ],
  [
    'a phrase whose id names another act than its own',
    '{"own": [{"id": "en.thank.ours", "act": "greet", "text": "Hello."}]}',
    [{ kind: 'another-act', at: 'own.0' }],
  ],
  [
    'a place that nothing can fill',
    '{"changed": {"en.greet.a": "Hello {name}, {order}", "de.greet.b": {"du": "{ name }", "Sie": "{name}"}}}',
    [
      { kind: 'unknown-place', at: 'changed.en.greet.a' },
      { kind: 'unknown-place', at: 'changed.de.greet.b.du' },
    ],
  ],
])('%s is refused', (_, setting, error) => {
  expect(teamPhrasesIn(setting)).toEqual({ ok: false, error });
});

test('more than 10 KB is refused', () => {
  const hidden = Array.from({ length: 1000 }, (_, index) => `en.greet.x${index}`);

  expect(teamPhrasesIn(JSON.stringify({ hidden }))).toEqual({ ok: false, error: [{ kind: 'too-big' }] });
});
