import * as v from 'valibot';
import type { ZafClient } from './zaf-client';

/** Installations are numbered by Zendesk; under a developer's server the id is a text. */
const metadata = v.object({
  installationId: v.pipe(v.unknown(), v.transform(Number), v.number()),
  settings: v.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null),
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
