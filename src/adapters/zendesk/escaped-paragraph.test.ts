import { escapedParagraph } from './escaped-paragraph';

test('what people wrote stands there as text, and turns nothing round that stands behind it', () => {
  expect(escapedParagraph(' <b>Ada</b>\u202E\nreverse ')).toBe('<p>&lt;b&gt;Ada&lt;/b&gt;<br>reverse</p>');
});
