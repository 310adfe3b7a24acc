import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { SandboxState } from './state';

const parameterSchema = v.looseObject({
  name: v.string(),
  required: v.optional(v.boolean(), false),
  default: v.exactOptional(v.union([v.string(), v.number(), v.boolean()])),
  secure: v.optional(v.boolean(), false),
  scopes: v.exactOptional(v.array(v.string())),
});

const manifestSchema = v.looseObject({
  parameters: v.optional(v.array(parameterSchema), []),
  domainWhitelist: v.optional(v.array(v.string()), []),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Parameter = v.InferOutput<typeof parameterSchema>;

/** The app as it was built: read afresh each time, since the build may run while the sandbox does. */
export interface AppPackage {
  /** Throws AppPackageError when there is none. */
  manifest(): Manifest;
  /** `translations/en.json`. */
  translations(): unknown;
}

export class AppPackageError extends Error {
  override readonly name = 'AppPackageError';
}

export function appPackageIn(folder: string): AppPackage {
  return {
    manifest() {
      const parsed = v.safeParse(manifestSchema, readJson(path.join(folder, 'manifest.json')));
      if (!parsed.success) throw new AppPackageError(`${folder}/manifest.json is not an app's manifest.`);
      return parsed.output;
    },
    translations: () => readJson(path.join(folder, 'translations', 'en.json')),
  };
}

/** An installation begins with what the manifest gives as defaults. */
export function withDefaultSettings(state: SandboxState, { parameters }: Manifest): SandboxState {
  const defaults = parameters.map(({ name, default: value }) => [name, value ?? null] as const);
  const settings = { ...Object.fromEntries(defaults), ...state.installation.settings };
  return { ...state, installation: { ...state.installation, settings } };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new AppPackageError(`${file} is missing or not JSON. Build the app first: npm run build`, {
      cause,
    });
  }
}
