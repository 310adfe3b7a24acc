import { cleanHtml, htmlToPlain, plainToHtml } from './comment-text';

const inside = (html: string) => html.replace('<div class="zd-comment" dir="auto">', '').replace(/<\/div>$/, '');

test.each([
  ['<p>a<br/>b</p>', '<p>a<br>b</p>'],
  ['<img src=x onerror=alert(1)>', ''],
  ['<img src="javascript:alert(1)" alt="a">', ''],
  [
    '<img alt="1 > 0 &amp; <b>" src="https://x.example/a.jpg" width="9">',
    '<img src="https://x.example/a.jpg" alt="1 &gt; 0 &amp; &lt;b&gt;">',
  ],
  ['<img alt="a > b" src="https://x.example/c.jpg" onerror=y>', '<img src="https://x.example/c.jpg" alt="a &gt; b">'],
  ['<img src="data:image/png;base64,AA==" alt="x">', ''],
  ['<a href="https://x.example/?a=1" onclick="y()">l</a>', '<a href="https://x.example/?a=1" rel="noreferrer">l</a>'],
  ['<a href="javascript:alert(1)">l</a>', '<a>l</a>'],
  ['<scr<script></script>ipt>alert(1)</script>', 'alert(1)'],
  ['<script>alert(1)', ''],
  ['<!-- <b>x</b> -->y', 'y'],
  ['1 < 2', '1 &lt; 2'],
  ['<b title=">" onmouseover=x>y</b>', '<b>y</b>'],
  ['<b title="x>y', '&lt;b title="x>y'],
  ['<SVG/onload=alert(1)>', ''],
])('%j is cleaned to %j', (html, cleaned) => {
  expect(inside(cleanHtml(html))).toBe(cleaned);
});

test('plain text keeps its paragraphs and is escaped', () => {
  expect(inside(plainToHtml('a\nb\n\n<c> & "d"'))).toBe('<p>a<br>b</p><p>&lt;c&gt; &amp; &quot;d&quot;</p>');
});

test('HTML reads as text', () => {
  expect(htmlToPlain('<div><p>a &amp; b</p><p>c&nbsp;&#39;d&#x27; &lt;e&gt; &unknown;</p></div>')).toBe(
    "a & b\nc 'd' <e> &unknown;",
  );
});
