import { Helpdesk } from './api/helpdesk';
import { SandboxApi } from './api/sandbox-api';
import type { PageGroup } from './api/shapes';
import { AppWords } from './app-words';
import { locationUrl, type Boot } from './boot';
import { rememberedColorScheme } from './color-scheme';
import { Navigation } from './navigation';
import { pathOf } from './routes';
import type { Services } from './services';
import { Tabs } from './tabs/tabs';
import { Toasts } from './toasts';
import { ZafHost } from './zaf-host/host';
import { performRequest } from './zaf-host/request-proxy';
import { NOTHING } from './zaf-host/surface';
import { coreSurface } from './zaf-surfaces/core-surface';

/** Builds the page's parts from what the server told, and starts them. */
export function openServices(boot: Boot, window: Window): Services {
  const api = new SandboxApi(boot);
  const helpdesk = new Helpdesk(api);
  const navigation = new Navigation(window);
  const scheme = rememberedColorScheme(window);
  const toasts = new Toasts();
  const words = new AppWords(boot.translations);
  const host = openHost({ boot, window, api, helpdesk, navigation, scheme, toasts, words });
  const tabs = new Tabs({
    ...{ host, helpdesk, navigation, me: boot.user },
    locationUrl: (location) => locationUrl(boot, location),
  });
  return { boot, words, helpdesk, host, tabs, navigation, scheme, toasts };
}

type HostParts = Omit<Services, 'host' | 'tabs'> & { readonly api: SandboxApi; readonly window: Window };

function openHost(parts: HostParts): ZafHost {
  const { boot, window, api, helpdesk, navigation, scheme, toasts } = parts;
  const { origin } = window.location;
  const { subdomain } = boot.account;
  const groups = rememberGroups(parts);
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const requestWorld = {
    ...{ pageOrigin: origin, subdomain, pause },
    zendesk: api.zendesk.bind(api),
    direct: api.direct.bind(api),
    proxy: api.proxy.bind(api),
  };
  return new ZafHost({
    ...{ pageOrigin: origin, subdomain, packageUrl: `${boot.appOrigin}/${boot.appId}/` },
    newGuid: () => crypto.randomUUID(),
    colorScheme: scheme.get,
    request: (options, location) => performRequest(requestWorld, options, location),
    loadMetadata: async () => {
      await groups.known;
      return metadataFrom(parts, await settingsOf(helpdesk, boot.installationId));
    },
    core: coreSurface({
      ...{ me: boot.user, account: boot.account, colorScheme: scheme.get, groups: groups.get },
      viewport: () => ({ width: window.innerWidth, height: window.innerHeight }),
      requirements: () => helpdesk.requirements(boot.installationId),
      notify: (notification) => toasts.add(notification),
      routeTo: (kind, id) => routeTo(navigation, kind, id),
    }),
  });
}

/** The agent's groups are asked once, and frames register when they are known. */
function rememberGroups({ helpdesk, boot }: HostParts) {
  let groups: readonly PageGroup[] = [];
  const known = helpdesk.groupsOf(boot.user.id).then(
    (found) => void (groups = found),
    (error: unknown) => console.error('The groups of the agent are not known.', error),
  );
  return { known, get: () => groups };
}

async function settingsOf(helpdesk: Helpdesk, installationId: number): Promise<Record<string, unknown>> {
  try {
    return (await helpdesk.installation(installationId)).settings;
  } catch (error) {
    console.error('The settings of the app could not be read; it starts without them.', error);
    return {};
  }
}

function metadataFrom({ boot, words }: HostParts, settings: Record<string, unknown>): Record<string, unknown> {
  const secure = new Set(boot.manifest.parameters.filter((parameter) => parameter.secure).map(({ name }) => name));
  const open = Object.fromEntries(Object.entries(settings).filter(([name]) => !secure.has(name)));
  return {
    appId: boot.appId,
    name: words.appName(),
    installationId: boot.installationId,
    version: boot.manifest.version,
    settings: { title: words.appName(), ...open },
  };
}

function routeTo(navigation: Navigation, kind: string, id: string): void {
  if (kind === 'ticket' && id === 'new') {
    navigation.go(pathOf({ kind: 'new-ticket' }));
    return;
  }
  if (kind === 'ticket') {
    navigation.go(pathOf({ kind: 'ticket', id: Number(id) }));
    return;
  }
  if (kind === 'user') {
    navigation.go(pathOf({ kind: 'user', id: Number(id) }));
    return;
  }
  if (kind === 'views') {
    navigation.go(pathOf({ kind: 'tickets' }));
    return;
  }
  throw new Error(`The sandbox has no place "${kind}"`);
}

/** Lets events in: messages of frames, news of the server, the way the agent takes. */
export function startBackground(boot: Boot, { host }: Pick<Services, 'host'>): void {
  const url = locationUrl(boot, 'background');
  if (url !== undefined) host.create({ location: 'background', url, active: true, surface: NOTHING });
}
