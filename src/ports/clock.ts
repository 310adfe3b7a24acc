import type { Instant } from '../domain/time';

/** This machine's time and chance. Its time may be wrong by months; the store's stamps are not. */
export interface Clock {
  now(): Instant;
  /** Resolves `ms` milliseconds later. */
  pause(ms: number): Promise<void>;
  /** A number from 0 up to but not including 1. */
  random(): number;
}
