import * as v from 'valibot';
import { USER } from './api/shapes';
import type { HostedApp } from '../hosted-app';
import { GUESTS, PLACEMENT } from './guests';
import { DIRECT } from './zaf-host/frame-line';

const PARAMETER = v.object({
  name: v.string(),
  type: v.optional(v.string(), 'text'),
  required: v.optional(v.boolean(), false),
  secure: v.optional(v.boolean(), false),
  default: v.optional(v.union([v.string(), v.number(), v.boolean()])),
});
export type Parameter = v.InferOutput<typeof PARAMETER>;

const MANIFEST = v.object({
  name: v.optional(v.string()),
  version: v.optional(v.string(), '0.0.0'),
  parameters: v.optional(v.array(PARAMETER), []),
  location: v.optional(v.record(v.string(), v.record(v.string(), PLACEMENT)), {}),
});

const ACCOUNT = v.object({
  subdomain: v.string(),
  name: v.string(),
  plan_name: v.string(),
  iana_time_zone: v.string(),
  locale: v.string(),
});
export type Account = v.InferOutput<typeof ACCOUNT>;

const STAFF = v.object({ id: v.number(), email: v.string(), name: v.string(), role: v.string() });

const FRAMES = v.object({ delayMs: v.number(), shuffle: v.boolean() });

const BOOT = v.object({
  session: v.string(),
  csrfToken: v.string(),
  user: USER,
  appOrigin: v.string(),
  appId: v.number(),
  installationId: v.number(),
  manifest: MANIFEST,
  translations: v.record(v.string(), v.unknown()),
  account: ACCOUNT,
  users: v.array(STAFF),
  frames: v.optional(FRAMES, DIRECT),
  isStrictFrame: v.optional(v.boolean(), false),
  guests: v.exactOptional(GUESTS),
});
/** What the server tells the page about itself, the agent and the app. */
export type Boot = v.InferOutput<typeof BOOT>;

export function parseBoot(text: string): Boot {
  return v.parse(BOOT, JSON.parse(text));
}

/** The apps that the page hosts: the guests, or else the built package under the name that it gives itself. */
export function hostedApps(boot: Boot, packageName: string): readonly HostedApp[] {
  if (boot.guests !== undefined) return boot.guests.apps;
  const { appId, installationId, appOrigin, manifest } = boot;
  return [
    {
      ...{ appId, installationId, name: packageName, version: manifest.version },
      packageUrl: `${appOrigin}/${appId}/`,
      locations: manifest.location.support ?? {},
      ...{ icons: {}, collapsible: false },
    },
  ];
}
