/** What a reply may be made of, by the name that goes in. */
const ALLOWED = new Map([
  ...['p', 'br', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr', 'img'].map(
    (tag) => [tag, tag] as const,
  ),
  ...([
    ['b', 'strong'],
    ['i', 'em'],
    ['div', 'p'],
  ] as const),
]);
const DROPPED_WITH_CONTENT = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'title',
  'noscript',
  'svg',
  'math',
]);
/** Browsers make a `div` of a new line here and there; it leaves the editor as a paragraph. */
const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'blockquote', 'pre', 'hr']);
const SAFE_IMAGE = /^https?:/i;
const SAFE_LINK = /^(https?:|mailto:)/i;

/** HTML as nodes of this document, with nothing but the elements of a reply; the words of everything else remain. */
export function sanitise(html: string): DocumentFragment {
  // A document without a window: nothing in it runs or loads.
  const inert = document.implementation.createHTMLDocument('');
  inert.body.innerHTML = html;
  const fragment = document.createDocumentFragment();
  copyChildren(inert.body, fragment);
  return fragment;
}

export const isBlock = (node: Node): boolean => BLOCKS.has(node.nodeName.toLowerCase());

export function escapeHtml(text: string): string {
  const holder = document.createElement('div');
  holder.textContent = text;
  return holder.innerHTML.replaceAll('"', '&quot;');
}

function copyChildren(from: Node, to: Node): void {
  for (const child of from.childNodes) {
    if (child instanceof Element) copyElement(child, to);
    else if (child.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(child.nodeValue ?? ''));
  }
}

function copyElement(from: Element, to: Node): void {
  const tag = from.nodeName.toLowerCase();
  if (DROPPED_WITH_CONTENT.has(tag)) return;
  const allowed = ALLOWED.get(tag);
  // A paragraph cannot hold another: what a mail wraps in several layers comes out as one.
  const nests = allowed === 'p' && [...from.childNodes].some(isBlock);
  if (allowed === undefined || nests) {
    copyChildren(from, to);
    return;
  }
  const copy = document.createElement(allowed);
  if (copy instanceof HTMLImageElement && !copyImage(from, copy)) return;
  if (copy instanceof HTMLAnchorElement) copyLink(from, copy);
  copyChildren(from, copy);
  to.appendChild(copy);
}

function copyLink(from: Element, to: HTMLAnchorElement): void {
  const href = from.getAttribute('href');
  if (href === null || !SAFE_LINK.test(href.trim())) return;
  to.setAttribute('href', href.trim());
  to.setAttribute('rel', 'noopener noreferrer');
}

/** False for an image that is nowhere on the web. */
function copyImage(from: Element, to: HTMLImageElement): boolean {
  const src = from.getAttribute('src')?.trim() ?? '';
  if (!SAFE_IMAGE.test(src)) return false;
  to.setAttribute('src', src);
  to.setAttribute('alt', from.getAttribute('alt') ?? '');
  return true;
}
