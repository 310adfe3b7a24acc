import { isBlock, sanitise } from './sanitise';

/** What an editor says once it has been written in and emptied again, as Zendesk's does. */
const EMPTIED = '<p></p>';

export type Format = 'bold' | 'italic' | 'insertUnorderedList' | 'insertOrderedList' | 'indent' | 'outdent';

/**
 * The reply editor: one element that the page puts wherever it shows the ticket, and that keeps its cursor while the
 * focus is elsewhere, as in an app's frame.
 */
export class RichEditor {
  readonly element = document.createElement('div');
  #cursor: Range | undefined;
  #touched = false;

  /** `onPictures` takes pictures that are pasted: they go with the reply as files. */
  constructor(
    readonly onInput: (html: string) => void,
    readonly onPictures: (pictures: readonly File[]) => void = () => undefined,
  ) {
    const { element } = this;
    element.setAttribute('role', 'textbox');
    element.setAttribute('aria-multiline', 'true');
    element.setAttribute('contenteditable', 'true');
    element.addEventListener('input', () => this.#changed());
    element.addEventListener('focus', () => this.#beginParagraph());
    element.addEventListener('paste', (event) => this.#pasted(event));
    element.addEventListener('drop', (event) => event.preventDefault());
    document.addEventListener('selectionchange', this.#rememberCursor);
  }

  /** As the apps API reads it: empty until somebody writes, `<p></p>` once that is gone again. */
  html(): string {
    if (this.isEmpty()) return this.#touched ? EMPTIED : '';
    const holder = document.createElement('div');
    holder.append(...paragraphs([...sanitise(this.element.innerHTML).childNodes]));
    return holder.innerHTML;
  }

  isEmpty(): boolean {
    return this.element.textContent.trim() === '' && this.element.querySelector('img') === null;
  }

  replace(html: string): void {
    this.element.replaceChildren(sanitise(html));
    this.#cursor = undefined;
    this.#changed();
  }

  /** Empty, as if nobody had written here. */
  reset(): void {
    this.element.replaceChildren();
    this.#cursor = undefined;
    this.#touched = false;
  }

  append(html: string): void {
    this.#cursor = this.#end();
    this.insert(html);
  }

  /** At the cursor, or at the end if there has been none. Paragraphs and lists stay such; other markup joins the line. */
  insert(html: string): void {
    const nodes = [...sanitise(html).childNodes];
    const last = nodes.at(-1);
    if (last === undefined) return;
    const at = this.#cursor ?? this.#end();
    at.deleteContents();
    if (nodes.some(isBlock)) this.#insertBlocks(at, paragraphs(nodes));
    else insertInline(at, nodes);
    this.#wrapLooseText();
    this.#moveCursorBehind(last);
    this.#changed();
  }

  /** What stands where the agent last selected something. */
  selectedText(): string {
    return this.#cursor?.toString() ?? '';
  }

  format(format: Format): void {
    this.element.focus();
    // Deprecated, and still the one way to format what is selected that the browser can also undo.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand(format);
  }

  dispose(): void {
    document.removeEventListener('selectionchange', this.#rememberCursor);
  }

  // The first line is a paragraph like all others; browsers would leave it bare.
  #beginParagraph(): void {
    if (this.element.firstChild !== null) return;
    const line = document.createElement('p');
    line.append(document.createElement('br'));
    this.element.append(line);
    document.getSelection()?.collapse(line, 0);
  }

  #insertBlocks(at: Range, blocks: readonly Node[]): void {
    const block = this.#blockAt(at);
    if (block === undefined) {
      at.collapse(true);
      for (const node of blocks.toReversed()) at.insertNode(node);
      return;
    }
    const rest = document.createRange();
    rest.setStart(at.startContainer, at.startOffset);
    rest.setEndAfter(block);
    const behind = rest.extractContents();
    block.after(...blocks, behind);
    const after = blocks.at(-1)?.nextSibling;
    if (isBlank(block)) block.remove();
    if (after && isBlank(after)) after.remove();
  }

  #blockAt(at: Range): ChildNode | undefined {
    return [...this.element.childNodes].find((child) => child.contains(at.startContainer));
  }

  /** The end of the last line: inside the last paragraph, if there is one. */
  #end(): Range {
    const range = document.createRange();
    const last = this.element.lastElementChild;
    range.selectNodeContents(last?.nodeName === 'P' ? last : this.element);
    range.collapse(false);
    return range;
  }

  #wrapLooseText(): void {
    const nodes = [...this.element.childNodes];
    if (!nodes.every(isBlock)) this.element.replaceChildren(...paragraphs(nodes));
  }

  #moveCursorBehind(node: Node): void {
    const cursor = document.createRange();
    if (isBlock(node) && !isLine(node)) cursor.selectNodeContents(node);
    else cursor.selectNode(node);
    cursor.collapse(false);
    this.#cursor = cursor;
    if (document.activeElement !== this.element) return;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(cursor.cloneRange());
  }

  readonly #rememberCursor = () => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (this.element.contains(range.commonAncestorContainer)) this.#cursor = range.cloneRange();
  };

  #pasted(event: ClipboardEvent): void {
    event.preventDefault();
    const { clipboardData } = event;
    if (clipboardData === null) return;
    const html = clipboardData.getData('text/html');
    const text = clipboardData.getData('text/plain');
    const pictures = [...clipboardData.files].filter(({ type }) => type.startsWith('image/'));
    // A copied picture comes with HTML that shows it from where it was; a copied text may come with a picture of itself.
    if (text === '' && pictures.length > 0) {
      this.onPictures(pictures);
      return;
    }
    const holder = document.createElement('div');
    holder.textContent = text;
    this.insert(html === '' ? holder.innerHTML.replaceAll('\n', '<br>') : html);
  }

  #changed(): void {
    this.#touched = true;
    this.onInput(this.html());
  }
}

function insertInline(at: Range, nodes: readonly Node[]): void {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  at.insertNode(fragment);
}

/** Blocks as they are, runs of other nodes in paragraphs of their own. */
function paragraphs(nodes: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  let line: HTMLElement | undefined;
  for (const node of nodes) {
    if (isBlock(node)) {
      line = undefined;
      blocks.push(node);
      continue;
    }
    if (line === undefined) {
      line = document.createElement('p');
      blocks.push(line);
    }
    line.append(node);
  }
  return blocks;
}

/** Nothing is written inside a line across the page. */
const isLine = (node: Node): boolean => node.nodeName === 'HR';

function isBlank(node: Node): boolean {
  const hasImage = node instanceof Element && node.querySelector('img') !== null;
  return (node.textContent ?? '').trim() === '' && !hasImage && !isLine(node);
}
