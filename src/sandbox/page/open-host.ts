import type { Helpdesk } from './api/helpdesk';
import type { SandboxApi } from './api/sandbox-api';
import type { PageGroup } from './api/shapes';
import type { HostedApp } from '../hosted-app';
import { pathTo } from './route-to';
import type { Services } from './services';
import { ZafHost } from './zaf-host/host';
import { performRequest } from './zaf-host/request-proxy';
import { joined } from './zaf-host/surface';
import { appsTraySurface } from './zaf-surfaces/apps-tray-surface';
import { coreSurface } from './zaf-surfaces/core-surface';

type HostParts = Omit<Services, 'host' | 'tabs' | 'bars' | 'signedToken'> & {
  readonly api: SandboxApi;
  readonly window: Window;
};

/** The host with everything that it needs of the page. */
export function openHost(parts: HostParts): ZafHost {
  const { boot, window, helpdesk, navigation, scheme, toasts, traffic } = parts;
  const groups = rememberGroups(parts);
  const core = ({ installationId }: HostedApp) =>
    coreSurface({
      ...{ me: boot.user, account: boot.account, colorScheme: scheme.get, groups: groups.get },
      viewport: () => ({ width: window.innerWidth, height: window.innerHeight }),
      requirements: () => helpdesk.requirements(installationId),
      notify: (notification) => toasts.add(notification),
    });
  return new ZafHost({
    ...{ pageOrigin: window.location.origin, subdomain: boot.account.subdomain },
    newGuid: () => crypto.randomUUID(),
    colorScheme: scheme.get,
    traffic: traffic.get,
    request: (options, { app, location }) => performRequest(requestWorld(parts, app), options, location),
    routeTo: (place, app) => navigation.go(pathTo(place, app)),
    loadMetadata: async (app) => {
      await groups.known;
      return metadataOf(app, app.settings ?? (await openSettings(parts, helpdesk)));
    },
    core: (app) => joined(core(app), appsTraySurface(parts.appsTray)),
  });
}

function requestWorld({ boot, window, api }: HostParts, app: HostedApp) {
  return {
    ...{ pageOrigin: window.location.origin, subdomain: boot.account.subdomain },
    pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    zendesk: api.zendesk.bind(api),
    direct: api.direct.bind(api),
    proxy: api.proxyOf(String(app.installationId)),
  };
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

/** The settings of the built package that every agent may read. */
async function openSettings({ boot }: HostParts, helpdesk: Helpdesk): Promise<Record<string, unknown>> {
  const secure = new Set(boot.manifest.parameters.filter((parameter) => parameter.secure).map(({ name }) => name));
  try {
    const { settings } = await helpdesk.installation(boot.installationId);
    return Object.fromEntries(Object.entries(settings).filter(([name]) => !secure.has(name)));
  } catch (error) {
    console.error('The settings of the app could not be read; it starts without them.', error);
    return {};
  }
}

function metadataOf(app: HostedApp, settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { appId, name, installationId, version, plan } = app;
  return {
    ...{ appId, name, installationId, version },
    ...(plan !== undefined && plan !== null && { plan }),
    settings: { title: name, ...settings },
  };
}
