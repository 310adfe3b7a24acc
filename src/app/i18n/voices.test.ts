import { OCCASIONS } from '../../domain/card/occasion';
import { allVoices, voiceFor } from './voices';

test.each([
  ['de-AT', 'familiar', 'de-familiar'],
  ['en-US', 'formal', 'en-formal'],
  ['fr', 'formal', 'en-formal'],
  [undefined, 'familiar', 'en-familiar'],
] as const)('a customer of locale %s is spoken to in a %s tone by %s', async (locale, tone, id) => {
  expect(voiceFor(await allVoices(), locale, tone).id).toBe(id);
});

test('every voice has a first line of its own for every occasion, and leaves room for more', async () => {
  const lines = (await allVoices()).flatMap(({ firstLine }) => OCCASIONS.map(firstLine));

  expect(new Set(lines).size).toBe(28);
  expect(lines.filter((line) => line.length > 140)).toEqual([]);
});

test('nobody is cheered in sympathy', async () => {
  const lines = (await allVoices()).map(({ firstLine }) => firstLine('sympathy'));

  expect(
    lines.filter((line) =>
      /!|happy|glad|joy|time heals|better place|everything happens|freu|Kopf hoch|heilt/i.test(line),
    ),
  ).toEqual([]);
});
