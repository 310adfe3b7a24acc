import type { HostedApp } from '../../hosted-app';
import type { GuestApp } from './guest-app';
import type { GuestSource } from './guest-source';

/** The guests as the page is told of them, asked for anew, with what they require. Throws GuestsError. */
export async function pageGuests(source: GuestSource, install: (apps: readonly GuestApp[]) => Promise<string[]>) {
  const { apps, notices } = await source.read();
  return { address: source.address, apps: apps.map(pageGuest), notices: [...notices, ...(await install(apps))] };
}

/** Without secure settings. */
function pageGuest(app: GuestApp): HostedApp {
  const { appId, installationId, name, version, packageUrl, upstream, locations, icons, collapsible, plan } = app;
  const secure = new Set(app.parameters.flatMap((parameter) => (parameter.secure ? [parameter.name] : [])));
  const settings = Object.fromEntries(Object.entries(app.settings).filter(([setting]) => !secure.has(setting)));
  return { appId, installationId, name, version, packageUrl, upstream, locations, icons, collapsible, plan, settings };
}
