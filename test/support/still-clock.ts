import type { Instant } from '../../src/domain/time';
import type { Clock } from '../../src/ports/clock';

/** A machine's clock that waits for nothing. */
export const stillClock = (now: () => Instant): Clock => ({ now, pause: async () => undefined, random: () => 0 });
