const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Quotes inside quotes inside quotes: more marks would say no more. */
const DEEPEST = 3;
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template']);

/**
 * What HTML says, line by line, as a reader sees it; quoted blocks with `> ` before each line, as mail programs write them.
 * It reads from front to back once, so no markup makes it slow.
 */
export function plainText(html: string): string {
  const page = new Page();
  for (const token of tokensOf(html)) page.take(token);
  return tidied(page.lines);
}

/** What is written so far, and what the next words stand in. */
class Page {
  readonly lines = [''];
  #quoted = 0;
  #unseen = '';

  take({ tag, text, isEnd }: Token): void {
    if (this.#unseen === '') this.#show(tag, text, isEnd);
    else if (isEnd && tag === this.#unseen) this.#unseen = '';
  }

  #show(tag: string | undefined, text: string, isEnd: boolean): void {
    if (tag === undefined) this.lines.push((this.lines.pop() ?? '') + decoded(text));
    else if (BLOCKS.has(tag)) this.#block(tag, isEnd);
    else if (UNSEEN.has(tag) && !isEnd) this.#unseen = tag;
  }

  #block(tag: string, isEnd: boolean): void {
    if (tag === 'blockquote') this.#quoted = Math.min(DEEPEST, Math.max(0, this.#quoted + (isEnd ? -1 : 1)));
    this.lines.push('> '.repeat(this.#quoted));
  }
}

interface Token {
  /** Absent for text. */
  readonly tag?: string;
  readonly text: string;
  readonly isEnd: boolean;
}

function* tokensOf(html: string): Generator<Token> {
  for (let at = 0; at < html.length;) {
    const open = placeOf(html, '<', at);
    if (open > at) yield { text: html.slice(at, open), isEnd: false };
    const end = html.startsWith('<!--', open) ? '-->' : '>';
    const name = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20));
    at = placeOf(html, end, open) + end.length;
    // What is never closed is no markup, and shows nothing.
    if (name && at <= html.length) yield { tag: (name[2] ?? '').toLowerCase(), text: '', isEnd: name[1] === '/' };
  }
}

/** Where it next stands; the end when nowhere. */
function placeOf(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from);
  return found < 0 ? html.length : found;
}

const decoded = (text: string): string =>
  text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(
      /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
      (entity: string, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      },
    );

/** No space at the ends of lines, and never two empty ones together. */
function tidied(lines: readonly string[]): string {
  const trimmed = lines.map((line) =>
    line
      .replace(/ +/g, ' ')
      .trim()
      .replace(/^[> ]+$/, ''),
  );
  return trimmed
    .filter((line, index) => line !== '' || (trimmed[index - 1] ?? '') !== '')
    .join('\n')
    .trim();
}
