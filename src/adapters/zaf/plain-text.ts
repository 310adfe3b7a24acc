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
  const lines: string[] = [''];
  let quoted = 0;
  let unseen = '';
  for (const { tag, text, isEnd } of tokensOf(html)) {
    if (unseen !== '') {
      if (isEnd && tag === unseen) unseen = '';
    } else if (tag === undefined) {
      lines.push((lines.pop() ?? '') + decoded(text));
    } else if (UNSEEN.has(tag) && !isEnd) {
      unseen = tag;
    } else if (BLOCKS.has(tag)) {
      if (tag === 'blockquote') quoted = Math.min(DEEPEST, Math.max(0, quoted + (isEnd ? -1 : 1)));
      lines.push('> '.repeat(quoted));
    }
  }
  return tidied(lines);
}

interface Token {
  /** Absent for text. */
  readonly tag?: string;
  readonly text: string;
  readonly isEnd: boolean;
}

function* tokensOf(html: string): Generator<Token> {
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (open < 0) return yield { text: html.slice(at), isEnd: false };
    if (open > at) yield { text: html.slice(at, open), isEnd: false };
    const isComment = html.startsWith('<!--', open);
    const close = html.indexOf(isComment ? '-->' : '>', open);
    if (close < 0) return;
    const name = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20));
    if (name) yield { tag: (name[2] ?? '').toLowerCase(), text: '', isEnd: name[1] === '/' };
    at = close + (isComment ? 3 : 1);
  }
}

const decoded = (text: string): string =>
  text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
      const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    });

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
