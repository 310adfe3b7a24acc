import { hasText } from './has-text';

test.each([
  ['SAVE1', '<p>Use SAVE1.</p>', true],
  ['SAVE1', '<b>SAVE1</b>', true],
  ['SAVE1', '<p>Use SAVE10.</p>', false],
  ['SAVE1', '<p>Use XSAVE1.</p>', false],
  ['SAVE1', '<p>Use save1.</p>', false],
  ['10% <off>', '<p>10% &lt;off&gt;</p>', true],
  ["MUM'S10", '<p>MUM&#39;S10</p>', true],
  ["MUM'S10", "<p>MUM'S10</p>", true],
  ['A.B', '<p>A-B</p>', false],
])('%s stands in %s: %p', (text, html, isThere) => {
  expect(hasText(html, text)).toBe(isThere);
});
