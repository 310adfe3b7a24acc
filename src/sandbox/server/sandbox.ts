import type { AppPackage } from './app-package';
import type { EventHub } from './event-hub';
import type { ConditionsBook } from './conditions';
import type { Faults } from './faults/faults';
import type { FileStore } from './saving/file-store';
import type { AppKey } from './guests/app-key';
import type { GuestSource } from './guests/guest-source';
import type { Providers } from '../providers/providers';
import type { RequestLog } from './request-log';
import type { Sessions } from './sessions';
import type { World } from './world';

/** What the sandbox's routes are made of. */
export interface Sandbox {
  readonly world: World;
  readonly sessions: Sessions;
  readonly events: EventHub;
  readonly requestLog: RequestLog;
  readonly faults: Faults;
  readonly files: FileStore;
  /** Services of others that are played here. */
  readonly providers: Providers;
  readonly appPackage: AppPackage;
  /** The apps that are hosted instead of the built package, if any. */
  readonly guests: GuestSource | undefined;
  /** The `requirements.json` of the first guest, where its server does not tell it. */
  readonly requirementsFile?: string | undefined;
  /** Signs the pages of apps that ask for it. */
  readonly appKey: AppKey;
  /** Where the app's files are served, e.g. `http://localhost:4601`. */
  readonly appOrigin: string;
  readonly conditions: ConditionsBook;
  /** Whether apps' frames may do no more than run. */
  readonly isStrictFrame?: boolean;
  /** Per minute and account; 0 for no limit. */
  readonly rateLimit: number;
  readonly sleep: (ms: number) => Promise<void>;
}
