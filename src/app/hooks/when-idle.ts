/** Whoever only passes by costs nothing, and an opening page has better things to do. */
const WAIT_MS = 1000;

/** Calls once when the page is idle, some time after now; answers how to call it off. Safari knows no idle time: the wait does there. */
export function whenIdle(call: () => void): () => void {
  let handle: number | undefined;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'undefined') call();
    else handle = requestIdleCallback(call, { timeout: WAIT_MS });
  }, WAIT_MS);
  return () => {
    clearTimeout(timer);
    if (handle !== undefined) cancelIdleCallback(handle);
  };
}
