import { escapeHtml } from '../../../domain/escaped-html';

type Attributes = Readonly<Record<string, string | number>>;

/** One element of SVG; numbers to a tenth, values escaped. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(plain(value))}"`);
  return `<${name}${written.join('')}>${inside}</${name}>`;
}

const plain = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;

export const group = (transform: string, inside: string): string => element('g', { transform }, inside);

export const at = (x: number, y: number, inside: string, turn = 0): string =>
  group(`translate(${Math.round(x)} ${Math.round(y)})${turn === 0 ? '' : ` rotate(${Math.round(turn)})`}`, inside);

export const circle = (cx: number, cy: number, r: number, fill: string): string =>
  element('circle', { cx, cy, r, fill });

export const ellipse = (cx: number, cy: number, [rx, ry]: readonly [number, number], fill: string): string =>
  element('ellipse', { cx, cy, rx, ry, fill });

export const filled = (d: string, fill: string): string => element('path', { d, fill });

/** A line drawn with a round pen. */
export const drawn = (d: string, stroke: string, width: number): string =>
  element('path', {
    d,
    stroke,
    'stroke-width': width,
    fill: 'none',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });

export const faint = (opacity: number, inside: string): string => `<g opacity="${opacity}">${inside}</g>`;

/** The same for each of so many, one after another. */
export const each = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
