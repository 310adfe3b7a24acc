import type { HostedApp, Placement } from '../../hosted-app';
import type { Surface } from './surface';

/** A length as an app gave it: a number of pixels or text with a unit. */
export type Length = number | string;

export interface FrameSize {
  readonly width?: Length;
  readonly height?: Length;
}

export interface InstanceSpec {
  readonly app: HostedApp;
  readonly location: string;
  /** As in the manifest: relative to the package's root, or absolute. */
  readonly url: string | undefined;
  /** What only this kind of location's context holds, such as `ticketId`. */
  readonly context?: Readonly<Record<string, unknown>>;
  readonly surface: Surface;
  readonly active: boolean;
  readonly size?: FrameSize;
  /** Of the instance that created this one, for a modal. */
  readonly opener?: string;
  /** Whether its page is asked for with a token. */
  readonly signed?: boolean;
  readonly hidden?: boolean;
  /** Whether its page is to be there. An instance without one can still be asked and told by others. */
  readonly awake?: boolean;
  /** What a page is told once it has come to life. */
  readonly greeting?: () => readonly Told[];
}

export type Told = readonly [event: string, message?: unknown];

/** As a manifest places an app somewhere. UNVERIFIED: that `autoHide` means hidden until the app shows itself. */
export function placed(app: HostedApp, location: string, { url, autoLoad, autoHide, signed, size }: Placement) {
  return { app, location, url, signed, size, hidden: autoHide, awake: autoLoad && url !== undefined };
}

/** One place where the app runs, as the page shows it. */
export interface Instance extends Required<Omit<InstanceSpec, 'url' | 'opener'>> {
  readonly guid: string;
  /** Nothing for a location without a page. */
  readonly src: string | undefined;
  readonly opener: string | undefined;
  /** Folded up by the agent. */
  readonly collapsed: boolean;
  /** Whether the page in the frame has come to life. */
  readonly registered: boolean;
}

export function describeInstance(instance: Instance, subdomain: string): Record<string, unknown> {
  return {
    instanceGuid: instance.guid,
    product: 'support',
    host: 'zendesk',
    account: { subdomain },
    location: instance.location,
    ...instance.context,
  };
}
