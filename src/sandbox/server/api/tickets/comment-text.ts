const REMOVED_WITH_CONTENT =
  /<(script|style|iframe|object|template|title|textarea|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENTS = /<!--[\s\S]*?(?:-->|$)/g;
const TAG_OR_BRACKET = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|</gi;
/** Browsers leave angles in the words of a picture as they are. */
const PICTURE_WITH_WORDS = /<img\b(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
const KEPT_TAGS = new Set(
  'a b blockquote br code del div em h1 h2 h3 h4 h5 h6 hr i img li ol p pre span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['amp', '&'],
]);

/** The HTML of a comment that came as plain text. */
export function plainToHtml(body: string): string {
  const paragraphs = body.split(/\n{2,}/).map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`);
  return wrapped(paragraphs.join(''));
}

/** What remains of a client's HTML: tags of text, links to the web and pictures on it, without any other attribute. */
export function cleanHtml(html: string): string {
  const text = html.replace(REMOVED_WITH_CONTENT, '').replace(COMMENTS, '').replace(PICTURE_WITH_WORDS, pictureOf);
  return wrapped(
    text.replace(TAG_OR_BRACKET, (match, slash: string, name: string | undefined, attributes: string) => {
      if (name === undefined) return '&lt;';
      const tag = name.toLowerCase();
      if (!KEPT_TAGS.has(tag)) return '';
      if (tag === 'img') return pictureOf(match);
      return `<${slash}${tag}${slash === '' && tag === 'a' ? linkOf(attributes) : ''}>`;
    }),
  );
}

export function htmlToPlain(html: string): string {
  return html
    .replace(REMOVED_WITH_CONTENT, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(?:p|div|li|h[1-6]|blockquote|tr)>/gi, '\n')
    .replace(/<\/?[a-z!][^>]*>/gi, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (entity, name: string) => decoded(name.toLowerCase()) ?? entity)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function wrapped(html: string): string {
  return `<div class="zd-comment" dir="auto">${html}</div>`;
}

function linkOf(attributes: string): string {
  const address = /\bhref\s*=\s*["']?((?:https?:|mailto:)[^"'\s>]*)/i.exec(attributes)?.[1];
  return address === undefined ? '' : ` href="${address.replaceAll('"', '&quot;')}" rel="noreferrer"`;
}

/** Nothing for a picture that is nowhere on the web. */
function pictureOf(tag: string): string {
  const address = /\ssrc\s*=\s*["']?(https?:[^"'\s>]*)/i.exec(tag)?.[1];
  if (address === undefined) return '';
  const words = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag)?.slice(1).join('') ?? '';
  const alt = words.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<img src="${address}" alt="${alt}">`;
}

function decoded(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES.get(name);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}
