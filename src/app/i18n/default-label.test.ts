import manifest from '../../../manifest.json';
import { labelIn } from './default-label';
import { speechFor } from './languages';

/** The words of the lines that a setting begins with. */
function defaultOf(setting: string): readonly string[] {
  const lines = manifest.parameters.find(({ name }) => name === setting)?.default;
  return String(lines)
    .split('\n')
    .map((line) => line.split(' = ')[1] ?? '');
}

test.each(['reasons', 'rules'])('default %s that no admin has changed are read in German', async (setting) => {
  const [german, english] = await Promise.all([speechFor('de'), speechFor('en-GB')]);
  for (const label of defaultOf(setting)) {
    expect(labelIn(english, { id: 'x', label })).toBe(label);
    expect(labelIn(german, { id: 'x', label })).not.toBe(label);
  }
});

test('what an admin has written stays as it is', async () => {
  expect(labelIn(await speechFor('de'), { id: 'late', label: 'It took us far too long' })).toBe(
    'It took us far too long',
  );
});
