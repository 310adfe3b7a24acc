import * as v from 'valibot';

const id = v.union([v.string(), v.number()]);
const setting = v.record(v.string(), v.unknown());

const length = v.union([v.string(), v.number()]);
const placementOptions = v.object({
  url: v.exactOptional(v.string()),
  flexible: v.exactOptional(v.boolean()),
  autoLoad: v.exactOptional(v.boolean()),
  autoHide: v.exactOptional(v.boolean()),
  signed: v.exactOptional(v.boolean()),
  /** The icon's file among the assets. */
  svg: v.exactOptional(v.string()),
  size: v.exactOptional(v.object({ width: v.exactOptional(length), height: v.exactOptional(length) })),
});
const placementSchema = v.union([
  v.pipe(
    v.string(),
    v.transform((url): v.InferOutput<typeof placementOptions> => ({ url })),
  ),
  placementOptions,
]);
/** By product, then by location; versions of zcli differ in what they call it. */
const locationsSchema = v.record(v.string(), v.record(v.string(), placementSchema));
const iconsSchema = v.record(v.string(), v.record(v.string(), v.looseObject({ svg: v.exactOptional(v.string()) })));

const appSchema = v.object({
  id,
  name: v.exactOptional(v.string()),
  version: v.exactOptional(v.string()),
  asset_url_prefix: v.exactOptional(v.string()),
  signed_urls: v.nullish(v.boolean()),
  locations: v.exactOptional(locationsSchema),
  location: v.exactOptional(locationsSchema),
  location_icons: v.exactOptional(iconsSchema),
  // zcli leaves these out; who writes an app.json may add them to try secure settings.
  parameters: v.optional(
    v.array(
      v.looseObject({
        name: v.string(),
        required: v.optional(v.boolean(), false),
        secure: v.optional(v.boolean(), false),
        scopes: v.exactOptional(v.array(v.string())),
      }),
    ),
    [],
  ),
  domainWhitelist: v.exactOptional(v.array(v.string())),
});

/** What was made in the account for the app; zcli knows of none, who writes an app.json may name some. */
const requirementSchema = v.object({ identifier: v.string(), requirement_type: v.string(), requirement_id: id });

const installationSchema = v.object({
  id,
  app_id: id,
  name: v.exactOptional(v.string()),
  enabled: v.optional(v.boolean(), true),
  collapsible: v.optional(v.boolean(), true),
  plan: v.optional(v.unknown()),
  requirements: v.optional(v.array(requirementSchema), []),
  settings: v.optional(
    v.union([
      v.pipe(
        v.array(setting),
        v.transform((settings) => Object.fromEntries(settings.flatMap((one) => Object.entries(one)))),
      ),
      setting,
    ]),
    {},
  ),
});

const appJsonSchema = v.object({ apps: v.array(appSchema), installations: v.array(installationSchema) });

/** What `zcli apps:server` says of the apps that it serves. */
export type AppJson = v.InferOutput<typeof appJsonSchema>;
export type AppEntry = AppJson['apps'][number];
export type InstallationEntry = AppJson['installations'][number];

/** The apps cannot be had; the message names the address. */
export class GuestsError extends Error {
  override readonly name = 'GuestsError';
}

const PATIENCE_MS = 5000;

/** Throws GuestsError for an address that does not answer, or with something else. */
export async function readAppJson(address: string): Promise<AppJson> {
  const text = await textAt(address);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new GuestsError(`What ${address} answers is not JSON.`, { cause });
  }
  const parsed = v.safeParse(appJsonSchema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new GuestsError(`${address} is not an app.json: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch((cause: unknown) => {
    const hint = 'Start the server of the app, for example with zcli apps:server.';
    throw new GuestsError(`${address} does not answer. ${hint}`, { cause });
  });
  if (!response.ok) throw new GuestsError(`${address} answers ${response.status} where the apps should be.`);
  return response.text();
}
