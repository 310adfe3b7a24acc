import type { HostedApp } from '../../hosted-app';
import type { FrameTraffic } from './frame-line';
import type { Instance } from './instance';
import type { RequestOutcome } from './request-proxy';
import type { Surface } from './surface';

/** What the host needs from the page around it. */
export interface HostWorld {
  readonly pageOrigin: string;
  readonly subdomain: string;
  readonly newGuid: () => string;
  readonly colorScheme: () => string;
  readonly traffic: () => FrameTraffic;
  /** Asked anew for each frame that loads: settings may have changed. */
  readonly loadMetadata: (app: HostedApp) => Promise<Record<string, unknown>>;
  readonly request: (options: unknown, instance: Instance) => Promise<RequestOutcome>;
  /** Leads the agent where an app says. */
  readonly routeTo: (place: readonly unknown[], app: HostedApp) => void;
  /** What an app can do in every location. */
  readonly core: (app: HostedApp) => Surface;
}
