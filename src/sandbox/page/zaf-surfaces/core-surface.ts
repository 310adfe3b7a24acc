import type { PageRequirement } from '../api/requirement-shape';
import type { PageGroup, PageUser } from '../api/shapes';
import type { Account } from '../boot';
import type { Surface } from '../zaf-host/surface';
import { timeZoneObject } from './time-zone-object';
import { userObject } from './user-object';

export interface Notification {
  readonly message: string;
  readonly kind: 'notice' | 'alert' | 'error';
  /** How long it stays, unless it is to stay until it is closed. */
  readonly durationMs: number | 'sticky';
}

export interface CoreWorld {
  readonly me: PageUser;
  readonly groups: () => readonly PageGroup[];
  readonly account: Account;
  readonly colorScheme: () => string;
  readonly viewport: () => { readonly width: number; readonly height: number };
  /** What the app had made in the account when it was installed. */
  readonly requirements: () => Promise<readonly PageRequirement[]>;
  readonly notify: (notification: Notification) => void;
}

const NOTICE_MS = 5000;

/** What an app can know and do in every location. */
export function coreSurface(world: CoreWorld): Surface {
  const { me, account } = world;
  return {
    values: {
      currentUser: () => userObject(me, { groups: world.groups() }),
      currentAccount: () => ({
        planName: account.plan_name,
        subdomain: account.subdomain,
        daysLeftInTrial: null,
        timeZone: timeZoneObject(account.iana_time_zone, new Date()),
      }),
      colorScheme: world.colorScheme,
      viewport: () => ({ size: world.viewport() }),
    },
    lookups: { requirement: (key) => requirementNamed(world, key) },
    setters: {},
    actions: {
      notify: (args) => world.notify(notificationFrom(args)),
      // Zendesk counts clicks and hovers with this; apps only need it to succeed.
      track: () => undefined,
    },
  };
}

/** UNVERIFIED which of two names the type has: both are given. */
async function requirementNamed(world: CoreWorld, key: string) {
  const found = (await world.requirements()).find(({ identifier }) => identifier === key);
  if (found === undefined) return undefined;
  const { requirement_id, requirement_type } = found;
  return { requirement_id, requirement_type, resource_type: requirement_type };
}

/** The options come behind the duration or in its place. */
function notificationFrom([message, kind, duration, options = duration]: readonly unknown[]): Notification {
  return {
    message: String(message),
    kind: kind === 'alert' || kind === 'error' ? kind : 'notice',
    durationMs: isSticky(options) ? 'sticky' : typeof duration === 'number' ? duration : NOTICE_MS,
  };
}

function isSticky(options: unknown): boolean {
  return Reflect.get(Object(options), 'sticky') === true;
}
