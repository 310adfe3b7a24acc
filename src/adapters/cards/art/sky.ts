import { circle, drawn, each, ellipse, filled, group } from './shapes';

export const cloud = (x: number, y: number, size: number, colour: string): string =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    ellipse(0, 0, [90, 34], colour) +
      circle(-38, -20, 36, colour) +
      circle(12, -36, 46, colour) +
      circle(56, -12, 32, colour),
  );

/** A sun with rays that grow thinner outwards. */
export function sun([x, y]: readonly [number, number], r: number, [disc, ray]: readonly [string, string]): string {
  const rays = 18;
  const around = each(rays, (index) => {
    const turn = (Math.PI * 2 * index) / rays;
    const point = (from: number, by: number) =>
      `${(x + Math.cos(turn + by) * from).toFixed(1)} ${(y + Math.sin(turn + by) * from).toFixed(1)}`;
    return filled(
      `M${point(r * 1.18, -0.07)}L${point(r * (index % 2 === 0 ? 1.75 : 1.5), 0)}L${point(r * 1.18, 0.07)}Z`,
      ray,
    );
  });
  return around + circle(x, y, r, disc);
}

export const bird = (x: number, y: number, span: number, colour: string): string =>
  drawn(`M${x - span} ${y}q${span * 0.5} ${-span * 0.55} ${span} 0q${span * 0.5} ${-span * 0.55} ${span} 0`, colour, 4);

/** Rows of short lines, the further down the longer, as light lies on water. */
export const ripples = (top: number, rows: number, colour: string): string =>
  each(rows, (row) =>
    each(6, (index) => {
      const x = 40 + ((index * 211 + row * 97) % 1080);
      const length = 40 + row * 22;
      return drawn(`M${x} ${top + row * row * 5 + row * 18}h${length}`, colour, 2 + row * 0.6);
    }),
  );

/** Sparks in rings around a place. */
export const burst = (x: number, y: number, r: number, colours: readonly string[]): string =>
  each(3, (ring) =>
    each(8 + ring * 4, (index) => {
      const turn = (Math.PI * 2 * index) / (8 + ring * 4) + ring * 0.3;
      const colour = colours[(index + ring) % colours.length] ?? 'white';
      const [from, to] = [r * (0.22 + ring * 0.28), r * (0.4 + ring * 0.28)];
      const end: readonly [number, number] = [x + Math.cos(turn) * to, y + Math.sin(turn) * to];
      return (
        drawn(
          `M${(x + Math.cos(turn) * from).toFixed(1)} ${(y + Math.sin(turn) * from).toFixed(1)}L${end.map((each) => each.toFixed(1)).join(' ')}`,
          colour,
          4,
        ) + circle(end[0], end[1], 4 + ring, colour)
      );
    }),
  );
