const WINDOW_MS = 60_000;

interface Used {
  /** Including this one. */
  readonly used: number;
  readonly resetSeconds: number;
}

/** Counts what is used within the minute of the clock. */
export function minuteWindow(nowMs: () => number): () => Used {
  let window = 0;
  let used = 0;
  return () => {
    const now = nowMs();
    if (Math.floor(now / WINDOW_MS) !== window) {
      window = Math.floor(now / WINDOW_MS);
      used = 0;
    }
    used += 1;
    return { used, resetSeconds: Math.ceil(((window + 1) * WINDOW_MS - now) / 1000) };
  };
}
