import fc from 'fast-check';
import { plainText } from './plain-text';

test.each([
  ['paragraphs stand on lines of their own', '<p>One</p><p>Two &amp; three</p>', 'One\n\nTwo & three'],
  ['breaks begin a line', 'One<br>two<br/>three', 'One\ntwo\nthree'],
  ['markup inside a line leaves no trace', '<p>It is <b>re<i>al</i>ly</b> late</p>', 'It is really late'],
  ['lists stand line by line', '<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
  ['space of the source is no space of the text', '<div>\n  a\n   b </div>', 'a b'],
  ['entities are what they stand for', '&lt;b&gt; &#8364;5 &#x1F600; &nosuch;', '<b> €5 😀 &nosuch;'],
  ['what nobody sees is left out', '<style>p { }</style><script>let a = "<p>";</script><!-- <p>no</p> -->yes', 'yes'],
  [
    'what is quoted is marked as in mails',
    '<p>New</p><blockquote><p>Old</p></blockquote><p>end</p>',
    'New\n\n> Old\n\nend',
  ],
  ['a bracket that opens nothing ends the text', 'a < b <', 'a'],
  ['an impossible character stays as it is written', '&#x110000;', '&#x110000;'],
])('%s', (_, html, text) => {
  expect(plainText(html)).toBe(text);
});

test('text without brackets and entities is itself, its space tidied', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), (words) => {
      expect(plainText(`<p>${words}</p>`)).toBe(words);
    }),
  );
});

test.each(['<', '<!--', '<blockquote>', '&#', '<script>'])('a hundred thousand characters of %s end', (piece) => {
  expect(plainText(piece.repeat(100_000 / piece.length)).length).toBeLessThan(1_000_000);
});
