import { at, circle, drawn, each, ellipse, filled } from './shapes';

/** A leaf that grows from its place upwards. */
export const leaf = (length: number, colour: string): string =>
  filled(
    `M0 0C${length * 0.42} ${-length * 0.28} ${length * 0.3} ${-length * 0.8} 0 ${-length}C${-length * 0.3} ${-length * 0.8} ${-length * 0.42} ${-length * 0.28} 0 0Z`,
    colour,
  );

export interface Bloom {
  readonly petals: number;
  readonly radius: number;
  readonly petal: string;
  readonly heart: string;
  /** How much of its radius the middle takes. */
  readonly middle?: number;
}

export function bloom({ petals, radius, petal, heart, middle = 0.32 }: Bloom): string {
  const width = Math.min(0.42, 2.4 / petals) * radius;
  const around = each(petals, (index) =>
    at(0, 0, ellipse(0, -radius * 0.6, [width, radius * 0.42], petal), (360 / petals) * index),
  );
  return around + circle(0, 0, radius * middle, heart);
}

export function sunflower(radius: number): string {
  const petals = (petal: string, turn: number) =>
    at(0, 0, bloom({ petals: 14, radius, petal, heart: petal, middle: 0.4 }), turn);
  const seeds = each(16, (index) => {
    const [turn, from] = [index * 2.4, radius * 0.085 * Math.sqrt(index + 1)];
    return circle(Math.cos(turn) * from, Math.sin(turn) * from, radius * 0.03, '#8a5a2b');
  });
  return petals('#e8a317', 13) + petals('#f8c630', 0) + circle(0, 0, radius * 0.42, '#5b3716') + seeds;
}

export function tulip(height: number, colour: string, shade: string): string {
  const width = height * 0.42;
  const cup = `M${-width} ${-height * 0.55}C${-width} ${height * 0.3} ${width} ${height * 0.3} ${width} ${-height * 0.55}`;
  return (
    filled(`${cup}L${width * 0.45} ${-height * 0.25}L0 ${-height * 0.7}L${-width * 0.45} ${-height * 0.25}Z`, colour) +
    filled(
      `M0 ${-height * 0.7}L${width * 0.45} ${-height * 0.25}C${width * 0.3} 0 ${width * 0.1} ${height * 0.05} 0 ${height * 0.05}Z`,
      shade,
    )
  );
}

export interface Twig {
  readonly length: number;
  readonly leaves: number;
  readonly leafLength: number;
  readonly colours: readonly [string, string];
  readonly wood: string;
}

/** A twig that grows upwards, bent a little, with leaves on both its sides. */
export function twig({ length, leaves, leafLength, colours, wood }: Twig): string {
  const bend = length * 0.12;
  const onTwig = (share: number): readonly [number, number] => [
    2 * bend * share * (1 - share) * (share < 0.5 ? 1 : 0.9),
    -length * share,
  ];
  const pairs = each(leaves, (index) => {
    const share = 0.12 + (0.86 * index) / leaves;
    const [x, y] = onTwig(share);
    const isRight = index % 2 === 0;
    const size = leafLength * (1 - share * 0.35);
    return at(x, y, leaf(size, colours[index % 2] ?? colours[0]), isRight ? 52 : -52);
  });
  const [x, y] = onTwig(1);
  return (
    drawn(`M0 0Q${bend} ${-length / 2} ${x} ${y}`, wood, Math.max(3, length / 110)) +
    pairs +
    at(x, y, leaf(leafLength * 0.7, colours[0]))
  );
}

/** A stem from the bottom of the card to a bloom, with a leaf or two. */
export function stem(x: number, top: number, bottom: number, colour: string): string {
  const middle = (top + bottom) / 2;
  return (
    drawn(`M${x} ${bottom}Q${x + 14} ${middle} ${x} ${top}`, colour, 9) +
    at(x + 8, middle + 40, leaf(90, colour), 50) +
    at(x + 6, middle + 90, leaf(80, colour), -52)
  );
}

/** Blades of grass between two places. */
export const grass = ([from, to]: readonly [number, number], bottom: number, height: number, colour: string): string =>
  each(Math.round((to - from) / 16), (index) => {
    const x = from + index * 16;
    const tall = height * (0.6 + 0.4 * Math.abs(Math.sin(index * 2.1)));
    return filled(
      `M${x} ${bottom}q${6 + (index % 3) * 3} ${-tall * 0.6} ${(index % 5) * 5 - 8} ${-tall}q16 ${tall * 0.5} 10 ${tall}Z`,
      colour,
    );
  });
