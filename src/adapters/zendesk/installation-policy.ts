import * as v from 'valibot';
import { instantOf } from '../../domain/time';
import type { PolicySource } from '../../ports/policy-source';
import { policyFrom } from './policy-settings';
import { readAs, type Send } from './send';

/** The installation may come bare or wrapped; both are seen. */
const installation = v.object({
  settings: v.record(v.string(), v.unknown()),
  updated_at: v.string(),
});
const answer = v.union([
  v.pipe(
    v.object({ installation }),
    v.transform((body) => body.installation),
  ),
  installation,
]);

/** The policy in the settings of the app's installation, which Zendesk lets only admins change. */
export function installationPolicy(
  send: Send,
  { installationId, accountZone }: { readonly installationId: number; readonly accountZone: string | undefined },
): PolicySource {
  return {
    fetch: async () => {
      const path = `/api/v2/apps/installations/${installationId}.json`;
      const { settings, updated_at } = await readAs(send, path, answer);
      // Zendesk stamps every change: the stamp serves as the revision.
      return policyFrom(settings, { revision: instantOf(updated_at), accountZone });
    },
  };
}
