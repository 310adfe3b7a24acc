import type { HostedApp, Placement } from '../../hosted-app';
import { LOCATIONS } from '../../locations';
import type { AppEntry, AppJson, InstallationEntry } from './app-json';

/** An app of somebody else, with what only the server needs of it. */
export interface GuestApp extends HostedApp {
  /** With the secure ones, which must not reach the page. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly parameters: AppEntry['parameters'];
  readonly requirements: InstallationEntry['requirements'];
  /** Absent where the server of the app does not say. */
  readonly domainWhitelist: readonly string[] | undefined;
  readonly upstream: string;
}

export interface Guests {
  readonly apps: readonly GuestApp[];
  /** What could not be hosted, a sentence each. */
  readonly notices: readonly string[];
}

interface Places {
  /** Of the app.json. */
  readonly address: string;
  /** The sandbox's port for files. */
  readonly filesOrigin: string;
}

export function guestsIn({ apps, installations }: AppJson, places: Places): Guests {
  const notices: string[] = [];
  const guests = installations.flatMap((installation, at) => {
    const own = apps.filter(({ id }) => String(id) === String(installation.app_id));
    // Apps that nobody gave an id are all "0" to zcli; their order is that of their installations.
    const app = own.find((each) => each === apps[at]) ?? own[0];
    if (app === undefined) notices.push(`No app ${installation.app_id} is there for installation ${installation.id}.`);
    if (app === undefined || !installation.enabled) return [];
    notices.push(...unhosted(app, installation));
    return [guestApp(app, installation, places)];
  });
  return { apps: guests, notices };
}

function guestApp(app: AppEntry, installation: InstallationEntry, { address, filesOrigin }: Places): GuestApp {
  const assets = new URL(`${(app.asset_url_prefix ?? `/${app.id}/assets`).replace(/\/+$/, '')}/`, address);
  const packageUrl = new URL(new URL('..', assets).pathname, filesOrigin).href;
  return {
    appId: app.id,
    installationId: installation.id,
    name: nameOf(app, installation),
    version: app.version ?? '0.0.0',
    packageUrl,
    locations: placementsOf(app),
    icons: iconsOf(app, new URL(assets.pathname, filesOrigin).href),
    ...{ collapsible: installation.collapsible, plan: installation.plan },
    ...{ settings: installation.settings, parameters: app.parameters, domainWhitelist: app.domainWhitelist },
    requirements: installation.requirements,
    upstream: assets.origin,
  };
}

const nameOf = (app: AppEntry, installation: InstallationEntry): string =>
  installation.name ?? app.name ?? `App ${app.id}`;

/** Support's locations; manifests of old call the product Zendesk. */
function supportIn<T>(byProduct: Readonly<Record<string, Record<string, T>>> | undefined): Record<string, T> {
  return { ...byProduct?.zendesk, ...byProduct?.support };
}

const locationsOf = (app: AppEntry) => supportIn(app.locations ?? app.location);

function placementsOf(app: AppEntry): Record<string, Placement> {
  const known = Object.entries(locationsOf(app)).filter(([location]) => LOCATIONS.includes(location));
  return Object.fromEntries(
    known.map(([location, { url, flexible = true, autoLoad = true, autoHide = false, signed, size = {} }]) => [
      location,
      {
        ...{ url, flexible, autoLoad, autoHide, signed: signed ?? app.signed_urls ?? false, size },
      },
    ]),
  );
}

/** zcli names an icon with its location, or in a list beside them. */
function iconsOf(app: AppEntry, assetsUrl: string): Record<string, string> {
  const files = [...Object.entries(supportIn(app.location_icons)), ...Object.entries(locationsOf(app))];
  return Object.fromEntries(
    files.flatMap(([location, { svg }]) => (svg === undefined ? [] : [[location, new URL(svg, assetsUrl).href]])),
  );
}

function unhosted(app: AppEntry, installation: InstallationEntry): string[] {
  const name = nameOf(app, installation);
  return Object.entries(locationsOf(app)).flatMap(([location, { url, autoLoad = true }]) => {
    if (!LOCATIONS.includes(location)) return [`${name} asks for ${location}, which the sandbox does not have.`];
    return url === undefined && autoLoad ? [`${name} names no url for ${location}.`] : [];
  });
}
