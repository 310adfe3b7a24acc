import { providerElsewhere } from '../../adapters/discounts/gift-provider-for';
import type { ZafClient } from '../../adapters/zaf/zaf-client';
import { zafOutside } from '../../adapters/zaf/zaf-outside';
import { installationPolicy } from '../../adapters/zendesk/installation-policy';
import type { Send } from '../../adapters/zendesk/send';
import { isElsewhere, type SourceElsewhere } from '../../domain/policy/policy';
import type { Clock } from '../../ports/clock';
import type { ConnectionReport } from '../../ports/gift-provider';

interface Around {
  readonly client: ZafClient;
  readonly send: Send;
  readonly clock: Clock;
  readonly account: { readonly subdomain: string };
  readonly installationId: number;
  readonly accountZone: string | undefined;
}

/** Tests every service that the settings of now name. Throws where these cannot be read. */
export async function testConnections(around: Around): Promise<readonly ConnectionReport[]> {
  const { client, send, clock, account, installationId, accountZone } = around;
  const policy = await installationPolicy(send, { installationId, accountZone }).fetch();
  if (!policy.ok) throw new Error('The settings cannot be read');
  const { discounts, discountsByBrand } = policy.value;
  const company = { send: zafOutside(client), clock, subdomain: account.subdomain };
  const sources = [discounts, ...discountsByBrand.map(({ source }) => source)].filter(isElsewhere);
  return Promise.all(
    onePerKind(sources).map(async (source) => ({
      source: source.kind,
      found: await providerElsewhere(source, company).testConnection(),
    })),
  );
}

/** All brands share the settings of a kind. */
function onePerKind(sources: readonly SourceElsewhere[]): readonly SourceElsewhere[] {
  return [...new Map(sources.map((source) => [source.kind, source])).values()];
}
