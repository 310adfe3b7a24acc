import type { Manifest } from '../app-package';
import type { Sandbox } from '../sandbox';
import type { Installation } from '../state';

/** What the request proxy has to know of the app that asks. */
export interface InstalledApp {
  readonly settings: Installation['settings'];
  readonly parameters: Manifest['parameters'];
  /** Nothing where the server of the app does not say: everywhere, then. */
  readonly domainWhitelist: readonly string[] | undefined;
}

/** The guest with that installation, else the built package. */
export async function installedApp(sandbox: Sandbox, installationId: string | undefined): Promise<InstalledApp> {
  const guest = await guestInstalled(sandbox, installationId);
  if (guest === undefined) {
    const { parameters, domainWhitelist } = sandbox.appPackage.manifest();
    return { settings: sandbox.world.state.installation.settings, parameters, domainWhitelist };
  }
  const { settings, parameters, domainWhitelist } = guest;
  return { settings: Object.fromEntries(Object.entries(settings).map(plain)), parameters, domainWhitelist };
}

export async function guestInstalled({ guests }: Sandbox, installationId: string | undefined) {
  return (await guests?.last())?.apps.find((each) => String(each.installationId) === installationId);
}

function plain([name, value]: [string, unknown]): [string, string | number | boolean | null] {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return [name, isPlain || value === null ? value : JSON.stringify(value)];
}
