import type { Card } from '../../domain/card/card';
import { cardHtml } from './card-html';
import { withoutCard, withoutText } from './out-of-draft';

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

const CARD: Card = {
  occasion: 'thanks',
  design: 'hearts',
  message: 'Danke "dir" <3 & bis bald ->\nAlles Gute',
  sender: 'Maya',
};
const PUT = cardHtml(CARD, 'https://art.example/cards');
/** As composers write it that leave angles and quotation marks as they are. */
const REWRITTEN =
  '<figure class="image"><img src="https://art.example/cards/hearts.jpg" alt="Danke &quot;dir&quot; <3 &amp; bis bald -> Alles Gute"></figure>' +
  '<p>Danke "dir" &lt;3 &amp; bis bald -&gt;<br>Alles Gute<br>Maya</p>';

test.each([
  ['as it was put there', PUT],
  ['as a composer rewrites it', REWRITTEN],
])('a card is taken out of a draft %s, and the rest stays', (_, put) => {
  const [before, after] = ['<p>Dear Cora,</p><ul><li>one</li></ul>', '<p>Yours, Maya</p>'];

  expect(withoutCard(`${before}${put}${after}`, 'hearts.jpg')).toBe(`${before}${after}`);
});

test('words that the agent has made their own stay, and so does whatever else stands in the draft', () => {
  const own = '<p>I wrote this myself.</p><p>Danke</p>';
  const art = '<p><img src="https://art.example/cards/hearts.jpg" alt="Danke" width="600"></p>';

  expect(withoutCard(`${art}${own}`, 'hearts.jpg')).toBe(own);
});

const ART = '<img src="https://art.example/cards/hearts.jpg" alt="Danke">';

test.each([
  ['in the one paragraph of a draft', `<div>Dear Cora,<br>${ART}<br>Maya</div>`, '<div>Dear Cora,<br><br>Maya</div>'],
  ['among words of the agent', `<p>See ${ART} below</p>`, '<p>See  below</p>'],
  ['beside another picture', `<p><img src="logo.png">${ART}</p>`, '<p><img src="logo.png"></p>'],
  [
    'above words that only begin as its message does',
    `<p>${ART}</p><p>Danke für Ihre Geduld,<br>Maya</p>`,
    '<p>Danke für Ihre Geduld,<br>Maya</p>',
  ],
])('artwork is taken out %s, and the words stay', (_, html, rest) => {
  expect(withoutCard(html, 'hearts.jpg')).toBe(rest);
});

test.each([
  ['another card', PUT, 'lights.jpg'],
  [
    'a picture that was pasted',
    '<p><img src="https://x.example/attachments/token/a/?name=card.jpg"></p>',
    'hearts.jpg',
  ],
  ['a picture without words', '<p><img src="https://art.example/logo.png"></p><p>Hello</p>', 'hearts.jpg'],
  ['a link to it', '<p><a href="https://art.example/hearts.jpg">see</a></p>', 'hearts.jpg'],
  ['nothing', '', 'hearts.jpg'],
])('%s stays as it is', (_, html, artwork) => {
  expect(withoutCard(html, artwork)).toBe(html);
});

test('where the artwork has no words beside it only the artwork is taken out', () => {
  const html = '<p>One</p><div><p><img src="https://art.example/hearts.jpg"></p></div><p>Two</p>';

  expect(withoutCard(html, 'hearts.jpg')).toBe('<p>One</p><div></div><p>Two</p>');
});
