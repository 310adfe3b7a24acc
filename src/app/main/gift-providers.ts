import { madeHere } from '../../adapters/made-here/made-here';
import { giftProviderFor, type Company } from '../../adapters/discounts/gift-provider-for';
import type { Reserved } from '../../domain/ledger/entry';
import type { Policy } from '../../domain/policy/policy';
import type { GiftProvider } from '../../ports/gift-provider';
import type { PolicySource } from '../../ports/policy-source';

interface GiftProviders {
  /** The same source; what it said last serves for finding shops and addresses. */
  readonly policies: PolicySource;
  /** Whoever makes what this reservation is about. */
  readonly of: (reserved: Reserved) => Promise<GiftProvider>;
  /** Asks the one whom each reservation is about, where that is not known beforehand. */
  readonly whoever: GiftProvider;
}

/**
 * Who makes what customers get, by the settings of today.
 * @param tasks of courtesy calls.
 */
export function giftProviders(source: PolicySource, company: Company, tasks: GiftProvider): GiftProviders {
  let latest: Policy | undefined;
  const fetch: PolicySource['fetch'] = async () => {
    const policy = await source.fetch();
    if (policy.ok) latest = policy.value;
    return policy;
  };
  const policy = async (): Promise<Policy> => {
    const known = latest ?? (await fetch().then((fetched) => (fetched.ok ? fetched.value : undefined)));
    if (!known) throw new Error('The settings cannot be read, so nobody knows whom to ask for codes');
    return known;
  };
  const of = async (reserved: Reserved): Promise<GiftProvider> => {
    switch (reserved.gift.kind) {
      case 'discount':
        return giftProviderFor(reserved, policy, company);
      case 'courtesy-call':
        return tasks;
      default:
        return madeHere;
    }
  };
  const whoever: GiftProvider = {
    canWithdraw: true,
    issue: async (reserved) => (await of(reserved)).issue(reserved),
    find: async (reserved) => (await of(reserved)).find(reserved),
    withdraw: async (reserved, reference) => (await of(reserved)).withdraw(reserved, reference),
  };
  return { policies: { fetch }, of, whoever };
}
