import { startTransition, useEffect, useState } from 'react';

/** How many of a long list are drawn by now: some more each frame, so that whoever presses something meanwhile is heard. */
export function useGradually(count: number, aFrame: number): number {
  const [drawn, setDrawn] = useState(aFrame);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + aFrame)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, count, aFrame]);
  return Math.min(drawn, count);
}
