import { at, circle, drawn, each, element, ellipse, faint, filled } from './shapes';

const GLAD = ['#e4572e', '#f3a712', '#2e86ab', '#76b041', '#a23b72'] as const;

/** One of the glad colours, around and around. */
export const glad = (index: number): string => GLAD[index % GLAD.length] ?? GLAD[0];

export const heart = (size: number, colour: string): string =>
  filled(
    `M0 ${size * 0.9}C${-size * 1.5} ${-size * 0.15} ${-size * 0.75} ${-size * 1.1} 0 ${-size * 0.35}C${size * 0.75} ${-size * 1.1} ${size * 1.5} ${-size * 0.15} 0 ${size * 0.9}Z`,
    colour,
  );

export function star(r: number, colour: string): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const [turn, from] = [(Math.PI * index) / 5 - Math.PI / 2, index % 2 === 0 ? r : r * 0.45];
    return `${(Math.cos(turn) * from).toFixed(1)},${(Math.sin(turn) * from).toFixed(1)}`;
  });
  return element('polygon', { points: points.join(' '), fill: colour, 'stroke-linejoin': 'round' });
}

/** A balloon whose string leads to where all strings meet. */
export function balloon(
  [x, y]: readonly [number, number],
  r: number,
  colour: string,
  [toX, toY]: readonly [number, number],
): string {
  return (
    drawn(`M${x} ${y + r * 1.25}Q${x} ${(y + toY) / 2 + 60} ${toX} ${toY}`, '#8d99a6', 3) +
    filled(`M${x - 12} ${y + r * 1.33}L${x} ${y + r * 1.12}L${x + 12} ${y + r * 1.33}Z`, colour) +
    ellipse(x, y, [r, r * 1.2], colour) +
    faint(0.45, at(x - r * 0.36, y - r * 0.5, ellipse(0, 0, [r * 0.16, r * 0.3], 'white'), 24))
  );
}

/** Scraps of paper inside a field, turned every way. */
export function confetti(count: number, [left, top, width, height]: readonly [number, number, number, number]): string {
  return each(count, (index) => {
    const x = left + ((index * 0.754878) % 1) * width;
    const y = top + ((index * 0.56984) % 1) * height;
    const colour = glad(index);
    const scraps = [
      element('rect', { x: -11, y: -6, width: 22, height: 12, rx: 2, fill: colour }),
      circle(0, 0, 8, colour),
      drawn('M-16 0q8 -14 16 0t16 0', colour, 5),
    ];
    return at(x, y, scraps[index % 3] ?? '', index * 47);
  });
}

/** Flags on a string between two places, which hangs through. */
export function bunting([from, to]: readonly [number, number], top: number, sag: number): string {
  const count = 11;
  const flags = each(count, (index) => {
    const share = (index + 0.5) / count;
    const y = top + 4 * sag * share * (1 - share);
    const turn = Math.atan2(4 * sag * (1 - 2 * share), to - from) * (180 / Math.PI);
    return at(from + (to - from) * share, y, filled('M-27 0H27L0 62Z', glad(index)), turn);
  });
  return drawn(`M${from} ${top}Q${(from + to) / 2} ${top + sag * 2} ${to} ${top}`, '#6b5b53', 4) + flags;
}
