import { withoutText } from './reply-html';

test.each([
  ['a paragraph', '<p>Hello</p><p>Code: C10</p><p>Bye</p>', '<p>Hello</p><p>Bye</p>'],
  ['a line', 'Hello<br>Code: C10<br/>Bye', 'Hello<br><br/>Bye'],
  ['a div with attributes', '<div class="a">C10</div><div>Bye</div>', '<div class="a"></div><div>Bye</div>'],
  ['a list item', '<ul><li>C10</li><li>x</li></ul>', '<ul><li></li><li>x</li></ul>'],
  ['a paragraph with marks', '<p><b>Code:</b> <i>C10</i></p><p></p><p>Bye</p>', '<p></p><p>Bye</p>'],
  ['wherever it stands', '<p>C10</p><p>x</p><p>C10</p>', '<p>x</p>'],
  ['all there is', 'C10', ''],
  ['in capital tags', '<P>C10</P><BR>x', '<BR>x'],
])('the text is taken out of %s', (_, html, rest) => {
  expect(withoutText(html, 'C10')).toBe(rest);
});

test.each(['', 'D20', 'c10'])('a draft without %p stays as it is', (text) => {
  expect(withoutText('<p>C10</p>', text)).toBe('<p>C10</p>');
});
