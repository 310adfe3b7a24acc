/** How messages travel between the page and the apps' frames. */
export interface FrameTraffic {
  readonly delayMs: number;
  /** Answers overtake each other, and the events among them. */
  readonly shuffle: boolean;
}

/** As far as a window's own messages: at once, one after another. */
export const DIRECT: FrameTraffic = { delayMs: 0, shuffle: false };

/** How much later than others a shuffled answer may be. */
const SPREAD_MS = 100;

/** One direction of one frame: messages arrive in the order in which they were sent, save those that may overtake. */
export class FrameLine {
  #queue: (() => void)[] = [];
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    readonly traffic: () => FrameTraffic,
    readonly random: () => number = Math.random,
  ) {}

  /** At once where nothing is slow and nothing waits, as between any two windows. */
  pass(deliver: () => void): void {
    const { delayMs } = this.traffic();
    if (delayMs === 0 && this.#queue.length === 0) {
      deliver();
      return;
    }
    this.#queue.push(deliver);
    // Whichever timer ends first, the first in the queue goes first.
    this.#after(delayMs, () => this.#queue.shift()?.());
  }

  /** What the other side tells apart by its id, so that it need not come in order. */
  passFreely(deliver: () => void): void {
    const { delayMs, shuffle } = this.traffic();
    if (shuffle) this.#after(delayMs + this.random() * SPREAD_MS, deliver);
    else this.pass(deliver);
  }

  /** Nobody is there any more who could be reached. */
  cut(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#queue = [];
  }

  #after(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, ms);
    this.#timers.add(timer);
  }
}
