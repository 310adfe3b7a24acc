import type { Surface } from './surface';

/** A length as an app gave it: a number of pixels or text with a unit. */
export type Length = number | string;

export interface FrameSize {
  readonly width?: Length;
  readonly height?: Length;
}

export interface InstanceSpec {
  readonly location: string;
  /** As in the manifest: relative to the package's root, or absolute. */
  readonly url: string;
  /** What only this kind of location's context holds, such as `ticketId`. */
  readonly context?: Readonly<Record<string, unknown>>;
  readonly surface: Surface;
  readonly active: boolean;
  readonly size?: FrameSize;
  /** Of the instance that created this one, for a modal. */
  readonly opener?: string;
}

/** One place where the app runs, as the page shows it. */
export interface Instance extends Required<Pick<InstanceSpec, 'location' | 'active' | 'size' | 'surface' | 'context'>> {
  readonly guid: string;
  readonly src: string;
  readonly opener: string | undefined;
  readonly hidden: boolean;
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
