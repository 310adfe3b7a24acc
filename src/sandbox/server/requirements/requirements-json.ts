import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { GuestApp } from '../guests/guest-app';

const thing = v.record(v.string(), v.unknown());
const requirements = v.record(v.string(), v.record(v.string(), v.union([v.array(thing), thing])));

/** What an app needs in the account: by type, then by the app's own key. */
export type Requirements = v.InferOutput<typeof requirements>;

const PATIENCE_MS = 2000;

/**
 * What stands beside the app's manifest, or in the file that the sandbox was started with; nothing where there is neither.
 * Throws a sentence for what cannot be read.
 */
export async function requirementsOf(app: GuestApp, file: string | undefined): Promise<Requirements> {
  const text = (await servedText(app)) ?? (file === undefined ? undefined : await readFile(file, 'utf8'));
  if (text === undefined) return {};
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), requirements), text);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`requirements.json: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

/** zcli serves assets alone; other servers may answer with a page for whatever they do not have. */
async function servedText({ packageUrl, upstream }: GuestApp): Promise<string | undefined> {
  const address = new URL(`${new URL(packageUrl).pathname}requirements.json`, upstream);
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined);
  const isJson = response?.headers.get('content-type')?.includes('json') === true;
  return response?.ok === true && isJson ? response.text() : undefined;
}
