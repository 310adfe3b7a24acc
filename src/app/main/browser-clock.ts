import { instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';

/** This browser's own time and chance. */
export function browserClock(): Clock {
  return {
    now: () => instant(Date.now()),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: () => Math.random(),
  };
}
