import { escapeHtml } from './escaped-html';

test.each([
  ['plain words, 10 % off — ü 日本 🎁', 'plain words, 10 % off — ü 日本 🎁'],
  ['<img src=x onerror="alert(1)">', '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;'],
  ["it's", 'it&#39;s'],
  ['&amp;', '&amp;amp;'],
  ['one\n\ttwo', 'one\n\ttwo'],
  ['be\u0007ep\u0000\r\u001b[0m\u0085', 'beep[0m'],
  ['', ''],
])('%j as HTML', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});
