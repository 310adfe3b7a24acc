import { mkdirSync, writeFileSync } from 'node:fs';

/** Numbers by name, in groups by name: no lists, so that every line of the file tells what it is. */
export interface Figures {
  readonly [name: string]: Figure;
}
type Figure = number | string | boolean | null | Figures;

/** Figures as lines of a table, groups as `group.name`, with what they should be where that is known. */
export function tableOf(figures: Figures, aims: Readonly<Record<string, string>>): string {
  const rows = flattened(figures);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows
    .map(([name, value]) => {
      const aim = aims[name];
      return `${name.padEnd(width)}  ${value}${aim === undefined ? '' : `   (aim: ${aim})`}`;
    })
    .join('\n');
}

export function writeResults(file: string, figures: Figures): void {
  mkdirSync('bench', { recursive: true });
  writeFileSync(file, `${JSON.stringify(rounded(figures), null, 2)}\n`);
}

function flattened(figures: Figures, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(figures).flatMap(([name, figure]) =>
    isGroup(figure) ? flattened(figure, `${prefix}${name}.`) : [[`${prefix}${name}`, textOf(name, figure)] as const],
  );
}

function textOf(name: string, figure: Exclude<Figure, Figures>): string {
  if (typeof figure !== 'number') return String(figure);
  if (!Number.isFinite(figure)) return 'not measured';
  if (name.endsWith('Ms')) return `${figure.toFixed(0)} ms`;
  if (name.endsWith('Bytes')) return figure.toLocaleString('en');
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
}

function rounded(figure: Figure): Figure {
  if (typeof figure === 'number') return Number.isFinite(figure) ? Math.round(figure * 100) / 100 : null;
  if (!isGroup(figure)) return figure;
  return Object.fromEntries(Object.entries(figure).map(([name, inner]) => [name, rounded(inner)]));
}

const isGroup = (figure: Figure): figure is Figures => typeof figure === 'object' && figure !== null;
