/** A service of somebody else's, played on this machine. It never throws: what is wrong with a request is its answer. */
export interface Provider {
  /** Whether an address is this service's. */
  readonly owns: (url: URL) => boolean;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly codes: () => readonly ProviderCode[];
  /** A customer uses a code. False where there is no such code, or none that works. */
  readonly redeem: (code: string) => boolean;
  /** Somebody else makes a code, before us or besides. */
  readonly makeElsewhere: (code: string) => void;
  readonly reset: () => void;
}

/** A code as the service knows it, for people and tests to look at. */
export interface ProviderCode {
  readonly code: string;
  readonly isLive: boolean;
  readonly timesUsed: number;
  /** What it takes off and when: in the service's own words. */
  readonly details: unknown;
}
