import fc from 'fast-check';
import { ownPatterns } from './own-patterns';

const found = (setting: string, text: string): readonly string[] =>
  ownPatterns(setting).patterns.flatMap(({ expression }) => text.match(expression) ?? []);
const faultsIn = (setting: string) => ownPatterns(setting).wrong.map(({ line, fault }) => ({ line, fault }));

test.each([
  ['a digit for each #', 'Club = AB-#####', 'my club no is AB-12345 thanks', ['AB-12345']],
  ['any case', 'Club = AB-#####', 'its ab-12345', ['ab-12345']],
  ['a letter for each @', 'Meter = @@ ####', 'Zähler ÄX 0042', ['ÄX 0042']],
  ['a part that may be missing', 'Meter = M###[-##]', 'M123 and M456-78', ['M123', 'M456-78']],
  ['only whole words', 'Club = AB-###', 'XAB-123 AB-1234', []],
  ['a dot as a dot', 'Site = ##.##', '12x34 12.34', ['12.34']],
])('a pattern finds %s', (_what, setting, text, expected) => {
  expect(found(setting, text)).toEqual(expected);
});

test('every wrong line is told, with its reason', () => {
  const lines = [
    'Club AB-###',
    ' = AB-###',
    'Club = AB-###',
    '',
    'CLUB = CD-###',
    'Short = ##',
    'Words = @@@@',
    'Bomb = (a+)+###',
    'Open = ###[-#',
    'Closed = ###]',
    'Deep = ###[-#[#]]',
    `Long = ${'#'.repeat(41)}`,
    `${'n'.repeat(41)} = ###`,
    'Missing = [###]',
    'Any = ###',
    'Six = ######',
  ];

  expect(faultsIn(lines.join('\r\n'))).toEqual([
    { line: 1, fault: 'no-equals-sign' },
    { line: 2, fault: 'no-name' },
    { line: 5, fault: 'name-twice' },
    { line: 6, fault: 'pattern-too-short' },
    { line: 7, fault: 'pattern-too-short' },
    { line: 8, fault: 'character-not-allowed' },
    { line: 9, fault: 'bracket-not-closed' },
    { line: 10, fault: 'bracket-not-closed' },
    { line: 11, fault: 'bracket-in-bracket' },
    { line: 12, fault: 'pattern-too-long' },
    { line: 13, fault: 'name-too-long' },
    { line: 14, fault: 'pattern-too-short' },
    { line: 15, fault: 'any-number' },
  ]);
});

test('a wrong line is told as it stands, and the others find what they describe', () => {
  const setting = 'Club = AB-###\n  Meter M-####  \nCase = C-###';

  expect(ownPatterns(setting).wrong).toEqual([{ line: 2, text: 'Meter M-####', fault: 'no-equals-sign' }]);
  expect(found(setting, 'AB-123 and C-456')).toEqual(['AB-123', 'C-456']);
});

test('there are at most twenty patterns', () => {
  const lines = Array.from({ length: 21 }, (_, index) => `Number ${index} = N${index}-###`);

  expect(faultsIn(lines.slice(0, 20).join('\n'))).toEqual([]);
  expect(faultsIn(lines.join('\n'))).toEqual([{ line: 21, fault: 'too-many-patterns' }]);
});

test('no setting throws, and a pattern that is taken finds what it describes', () => {
  const signs = fc.constantFrom('#', '@', 'A', '7', '-', '[', ']', '.', '(', '*', 'ß', ' ');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 45 }), (pattern) => {
      const setting = `Own = ${pattern.join('')}`;
      const example = pattern.join('').trim().replace(/[[\]]/g, '').replaceAll('#', '4').replaceAll('@', 'x');
      return faultsIn(setting).length > 0 || found(setting, example).length > 0;
    }),
  );
});

test('a pattern meets its worst text in one pass', () => {
  expect(found('Worst = A@A@A@[A@]#', 'AxAxAxAx'.repeat(12_500))).toEqual([]);
});
