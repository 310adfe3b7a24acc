import * as v from 'valibot';

const ID = v.union([v.string(), v.number()]);
const LENGTH = v.union([v.string(), v.number()]);
const FLAG = (usual: boolean) => v.optional(v.boolean(), usual);

const OPTIONS = v.object({
  /** Relative to the package's root, or absolute. Nothing for a location without a page. */
  url: v.optional(v.string()),
  flexible: FLAG(true),
  autoLoad: FLAG(true),
  autoHide: FLAG(false),
  signed: FLAG(false),
  size: v.optional(v.object({ width: v.exactOptional(LENGTH), height: v.exactOptional(LENGTH) }), {}),
});
/** How a manifest names a location's page: with options, or by its address alone. */
export const PLACEMENT = v.pipe(
  v.union([
    v.pipe(
      v.string(),
      v.transform((url) => ({ url })),
    ),
    v.looseObject({}),
  ]),
  OPTIONS,
);
export type Placement = v.InferOutput<typeof OPTIONS>;

const GUEST = v.object({
  appId: ID,
  installationId: ID,
  name: v.string(),
  version: v.string(),
  packageUrl: v.string(),
  locations: v.record(v.string(), PLACEMENT),
  icons: v.record(v.string(), v.string()),
  collapsible: v.boolean(),
  plan: v.optional(v.unknown()),
  settings: v.record(v.string(), v.unknown()),
});
/** Apps that stand in the place of the built package. */
export const GUESTS = v.object({ address: v.string(), apps: v.array(GUEST), notices: v.array(v.string()) });

/** An app as the page hosts it: one installation of one package. */
export interface HostedApp {
  readonly appId: string | number;
  readonly installationId: string | number;
  readonly name: string;
  readonly version: string;
  /** Where the package begins, with a slash at the end. */
  readonly packageUrl: string;
  readonly locations: Readonly<Record<string, Placement>>;
  /** The addresses of its icons, by location. */
  readonly icons: Readonly<Record<string, string>>;
  /** Whether agents can fold it up where it stands among others. */
  readonly collapsible: boolean;
  readonly plan?: unknown;
  /** Of a guest; those of the built package are the helpdesk's to tell. */
  readonly settings?: Readonly<Record<string, unknown>>;
}
