import * as v from 'valibot';
import type { ZafClient } from './zaf-client';

/** Installations are numbered by Zendesk; under a developer's server the id is a text. */
const metadata = v.object({
  installationId: v.union([v.number(), v.pipe(v.string(), v.transform(Number))]),
  appId: v.union([v.number(), v.string()]),
  settings: v.record(v.string(), v.unknown()),
});

const context = v.object({
  location: v.string(),
  instanceGuid: v.string(),
  account: v.object({ subdomain: v.string() }),
});

export type AppMetadata = v.InferOutput<typeof metadata>;
export type FrameContext = v.InferOutput<typeof context>;

/** What Zendesk told this frame when it was loaded; settings may have changed since. */
export async function frameFacts(client: ZafClient): Promise<AppMetadata & FrameContext> {
  const [meta, ctx] = await Promise.all([client.metadata(), client.context()]);
  return { ...v.parse(metadata, meta), ...v.parse(context, ctx) };
}
