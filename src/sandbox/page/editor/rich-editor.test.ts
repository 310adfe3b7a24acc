import { RichEditor } from './rich-editor';
import { sanitise } from './sanitise';

function anEditor(html = '') {
  const heard: string[] = [];
  const pictures: string[] = [];
  const editor = new RichEditor(
    (text) => heard.push(text),
    (pasted) => pictures.push(...pasted.map(({ name }) => name)),
  );
  document.body.replaceChildren(editor.element);
  if (html !== '') editor.replace(html);
  return { editor, heard, pictures };
}

function putCursor(node: Node | null | undefined, offset: number) {
  if (!node) throw new Error('Nowhere to put the cursor');
  const range = document.createRange();
  range.setStart(node, offset);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
}

test('an editor nobody wrote in is empty text, an emptied one an empty paragraph', () => {
  const { editor } = anEditor();
  expect(editor.html()).toBe('');

  editor.replace('<p>Hello</p>');
  editor.replace('');

  expect(editor.html()).toBe('<p></p>');
});

test('inline markup is inserted into the line where the cursor is', () => {
  const { editor, heard } = anEditor('<p>Dear Ada, yours</p>');
  putCursor(editor.element.firstChild?.firstChild, 9);

  editor.insert(' <strong>thank you</strong>.');

  expect(editor.html()).toBe('<p>Dear Ada, <strong>thank you</strong>. yours</p>');
  expect(heard.at(-1)).toBe(editor.html());
});

test('a paragraph inserted in the middle of another divides it', () => {
  const { editor } = anEditor('<p>Before after</p>');
  putCursor(editor.element.firstChild?.firstChild, 6);

  editor.insert('<p>New</p>');

  expect(editor.html()).toBe('<p>Before</p><p>New</p><p> after</p>');
});

test('a paragraph inserted at the end of another follows it, and the next one follows that', () => {
  const { editor } = anEditor('<p>First</p>');
  putCursor(editor.element.firstChild?.firstChild, 5);

  editor.insert('<p>Second</p>');
  editor.insert('<p>Third</p>');

  expect(editor.html()).toBe('<p>First</p><p>Second</p><p>Third</p>');
});

test('an empty line is replaced by the paragraph inserted there', () => {
  const { editor } = anEditor('<p>Hello</p><p><br></p>');
  putCursor(editor.element.lastChild, 0);

  editor.insert('<p>New</p>');

  expect(editor.html()).toBe('<p>Hello</p><p>New</p>');
});

test('what is selected gives way to what is inserted', () => {
  const { editor } = anEditor('<p>Hello old friend</p>');
  putCursor(editor.element.firstChild?.firstChild, 6);
  const text = editor.element.firstChild?.firstChild;
  if (text) document.getSelection()?.getRangeAt(0).setEnd(text, 9);
  document.dispatchEvent(new Event('selectionchange'));

  editor.insert('dear');

  expect(editor.html()).toBe('<p>Hello dear friend</p>');
});

test('without a cursor text goes to the end', () => {
  const { editor } = anEditor('<p>Hello</p>');

  editor.insert(' there');
  editor.append('<p>Bye</p>');

  expect(editor.html()).toBe('<p>Hello there</p><p>Bye</p>');
});

test('inserting into an empty editor makes a paragraph', () => {
  const { editor } = anEditor();

  editor.insert('Thank <em>you</em>');

  expect(editor.html()).toBe('<p>Thank <em>you</em></p>');
});

test.each([
  ['a script is gone with its content', '<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
  ['handlers are gone', '<p onclick="x()">a<img src=x onerror=y()>b</p>', '<p>ab</p>'],
  ['a link to a script is only words', '<a href="javascript:alert(1)">here</a>', '<a>here</a>'],
  [
    'a link to a page stays',
    '<a href="https://a.example" target=_top>x</a>',
    '<a href="https://a.example" rel="noopener noreferrer">x</a>',
  ],
  ['bold and italic get their better names', '<b>a</b><i>b</i>', '<strong>a</strong><em>b</em>'],
  ['layers of boxes become one paragraph', '<div><div>a</div><div>b</div></div>', '<p>a</p><p>b</p>'],
  ['unknown elements leave their words', '<h1>a</h1><span>b</span>', 'ab'],
])('%s', (_, html, expected) => {
  const holder = document.createElement('div');
  holder.append(sanitise(html));

  expect(holder.innerHTML).toBe(expected);
});

test('lines that the browser left bare or in boxes are paragraphs to everybody else', () => {
  const { editor } = anEditor();
  editor.element.innerHTML = 'Hello<div>Bye</div>';
  putCursor(editor.element.firstChild, 5);

  editor.insert('<p>Between</p>');

  expect(editor.html()).toBe('<p>Hello</p><p>Between</p><p>Bye</p>');
});

function paste(
  editor: RichEditor,
  { html = '', text = '', files = [] }: Partial<Record<'html' | 'text', string>> & { files?: File[] },
) {
  const getData = (type: string) => (type === 'text/html' ? html : text);
  const event = new Event('paste', { cancelable: true });
  editor.element.dispatchEvent(Object.assign(event, { clipboardData: { getData, files } }));
}

const PICTURE = new File(['…'], 'image.png', { type: 'image/png' });

test.each([
  ['alone', {}],
  ['with HTML that shows it', { html: '<img src="blob:card">' }],
])('a picture that is pasted %s goes with the reply', (_, beside) => {
  const { editor, pictures } = anEditor();
  paste(editor, { files: [PICTURE], ...beside });

  expect(pictures).toEqual(['image.png']);
  expect(editor.isEmpty()).toBe(true);
});

test('a text that comes with a picture of itself is pasted as text', () => {
  const { editor, pictures } = anEditor();
  paste(editor, { files: [PICTURE], html: '<b>40</b>', text: '40' });

  expect(pictures).toEqual([]);
  expect(editor.html()).toBe('<p><strong>40</strong></p>');
});
