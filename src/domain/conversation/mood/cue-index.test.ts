import { indexCues, matchCues } from './cue-index';
import type { Cue } from './mood-words';
import { tokensOf } from './tokens';

function matched(text: string, ...cues: readonly Cue[]): readonly string[] {
  const tokens = tokensOf(text);
  return matchCues(tokens, indexCues(cues)).map(({ first, end }) =>
    text.slice(tokens[first]?.start, tokens[end - 1]?.end),
  );
}

const cue = (phrases: string, shows: Cue['shows'] = 'failure'): Cue => ({ shows, weight: 1, phrases });

test.each([
  ['words in a row', 'not working', 'It is Not  working!', ['Not  working']],
  ['either of several words', 'stops/stopped working', 'it stopped working', ['stopped working']],
  ['any ending', 'crash*', 'it crashes', ['crashes']],
  ['up to three words between', 'charged .. twice', 'you charged my card twice', ['charged my card twice']],
  ['no words between', 'charged .. twice', 'you charged twice', ['charged twice']],
  ['not four words between', 'charged .. twice', 'you charged a b c d twice', []],
  ['not the next sentence', 'charged .. twice', 'You charged. I called twice', []],
  ['any one word', 'cannot _', 'I cannot open it', ['cannot open']],
  ['a pause', 'great , again', 'Great, again', ['Great, again']],
  ['no word inside another', 'lie', 'I believe', []],
])('a phrase stands for %s', (_, phrases, text, found) => {
  expect(matched(text, cue(phrases))).toEqual(found);
});

test('a longer phrase holds against a shorter one that it covers', () => {
  expect(matched('my phone died', cue('died', 'broken'), cue('phone died', 'nothing'))).toEqual(['phone died']);
});

test('of phrases as long as each other the first holds', () => {
  const tokens = tokensOf('cannot find it');
  const found = matchCues(tokens, indexCues([cue('cannot find', 'lost'), cue('cannot _')]));

  expect(found.map(({ cue: { shows } }) => shows)).toEqual(['lost']);
});
