import Client from 'zendesk_app_framework_sdk/lib/client';
import type { HostedApp, Placement } from '../../hosted-app';
import type { FrameWindow } from './frame';
import { DIRECT } from './frame-line';
import { ZafHost } from './host';
import type { HostWorld } from './host-world';
import type { Instance, InstanceSpec } from './instance';
import { NOTHING } from './surface';

const PAGE = 'http://localhost:4600';
const APP = 'http://localhost:4601';

/** For tests: a host whose frames live in this very window, with the real SDK in them. */
export function aHost(world: Partial<HostWorld> = {}) {
  let guids = 0;
  const host = new ZafHost({
    ...{ pageOrigin: PAGE, subdomain: 'sandbox', core: () => NOTHING, routeTo: () => undefined },
    newGuid: () => `guid-${++guids}`,
    colorScheme: () => 'light',
    traffic: () => DIRECT,
    loadMetadata: () => Promise.resolve({ appId: 1001, settings: { title: 'Extra Mile' } }),
    request: () => Promise.resolve({ ok: true, responseArgs: [] }),
    ...world,
  });
  return host;
}

export const anApp = (app: Partial<HostedApp> = {}): HostedApp => ({
  ...{ appId: 1001, installationId: 2001, name: 'Extra Mile', version: '1.0.0', packageUrl: `${APP}/1001/` },
  ...{ locations: {}, icons: {}, collapsible: false },
  ...app,
});

export const aPlacement = (placement: Partial<Placement> = {}): Placement => ({
  ...{ url: 'assets/iframe.html', flexible: true, autoLoad: true, autoHide: false, signed: false, size: {} },
  ...placement,
});

/** The app of every instance that a test does not give another one. */
const THE_APP = anApp();

export const aSpec = (spec: Partial<InstanceSpec> = {}): InstanceSpec => ({
  ...{ app: THE_APP, location: 'ticket_sidebar', url: 'assets/iframe.html', surface: NOTHING, active: true },
  ...spec,
});

interface Envelope {
  readonly key?: string;
}

/** The page in a frame: what the host posts to it is kept, and told to the SDK's clients that run there. */
export function anAppIn(host: ZafHost, instance: Instance) {
  const posted: Envelope[] = [];
  // The SDK compares the sender by identity: this object is the parent window to it.
  const parent = {
    postMessage: (data: unknown) => {
      // Windows never hear each other in the same turn.
      setTimeout(() => host.receive({ source: frame, origin: APP, data: structuredClone(data) }), 0);
    },
  };
  const frame: FrameWindow = {
    postMessage: (message: unknown) => {
      posted.push(structuredClone(message) ?? {});
      const event = new Event('message');
      Object.assign(event, { data: structuredClone(message), origin: PAGE, source: parent });
      window.dispatchEvent(event);
    },
  };
  host.attach(instance.guid, frame);
  return {
    posted,
    frame,
    start: () => new Client({ origin: PAGE, appGuid: instance.guid, source: parent }),
    load: () => host.loaded(instance.guid),
    events: () => posted.flatMap(({ key }) => (key === undefined ? [] : [key])),
  };
}

/** Lets messages travel there and back: each hop is a timer of no length, and timers of one length keep their order. */
export async function settled(): Promise<void> {
  for (let hop = 0; hop < HOPS; hop++) await new Promise((resolve) => setTimeout(resolve, 0));
}

const HOPS = 10;
