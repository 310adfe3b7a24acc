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

const GUEST = v.object({
  appId: ID,
  installationId: ID,
  name: v.string(),
  version: v.string(),
  packageUrl: v.string(),
  upstream: v.exactOptional(v.string()),
  locations: v.record(v.string(), PLACEMENT),
  icons: v.record(v.string(), v.string()),
  collapsible: v.boolean(),
  plan: v.optional(v.unknown()),
  settings: v.record(v.string(), v.unknown()),
});
/** Apps that stand in the place of the built package. */
export const GUESTS = v.object({ address: v.string(), apps: v.array(GUEST), notices: v.array(v.string()) });
