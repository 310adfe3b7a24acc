/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** From 0 up to but not including 1. */
  readonly next: () => number;
  /** Whether something that happens with this probability happens. */
  happens(probability: number): boolean;
  /** From 0 up to but not including `most`. */
  upTo(most: number): number;
  /** One of a list that is not empty. */
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and good enough to choose who goes first. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    happens: (probability) => next() < probability,
    upTo: (most) => next() * most,
    oneOf: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}
