/** Where an app's page is in one location, and how it wants to be shown there. */
export interface Placement {
  /** Relative to the package's root, or absolute. Nothing for a location without a page. */
  readonly url?: string | undefined;
  readonly flexible: boolean;
  readonly autoLoad: boolean;
  readonly autoHide: boolean;
  readonly signed: boolean;
  readonly size: { readonly width?: string | number; readonly height?: string | number };
}

/** An app as the page hosts it: one installation of one package. */
export interface HostedApp {
  readonly appId: string | number;
  readonly installationId: string | number;
  readonly name: string;
  readonly version: string;
  /** Where the package begins, on the sandbox's port for files, with a slash at the end. */
  readonly packageUrl: string;
  /** Where a guest's files really are, as an origin. */
  readonly upstream?: string;
  readonly locations: Readonly<Record<string, Placement>>;
  /** The addresses of its icons, by location. */
  readonly icons: Readonly<Record<string, string>>;
  /** Whether agents can fold it up where it stands among others. */
  readonly collapsible: boolean;
  readonly plan?: unknown;
  /** Of a guest; those of the built package are the helpdesk's to tell. */
  readonly settings?: Readonly<Record<string, unknown>>;
}
