import { readFileSync } from 'node:fs';

const wordsIn = (file: string): string => readFileSync(`translations/${file}.json`, 'utf8');
const linesAbout = (text: string, key: string): readonly string[] =>
  text.split('\n').filter((line) => line.includes(`"${key}`));

test.each(['en', 'de'])('what is offered to who is handled gently fits though nobody has died (%s)', (locale) => {
  const lines = [
    ...linesAbout(wordsIn(`later/${locale}`), 'suggest.card-sympathy'),
    ...linesAbout(wordsIn(`card/${locale}`), 'card.start.sympathy.'),
  ];

  expect(lines).toHaveLength(3);
  expect(lines.filter((line) => /: ".*(loss|sorry|sympathy|Verlust|Beileid|Mitgefühl)/.test(line))).toEqual([]);
});
