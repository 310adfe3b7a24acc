import type { CustomerId } from '../../../domain/ids';
import type { Entry } from '../../../domain/ledger/entry';
import type { Instant } from '../../../domain/time';
import { isAbout, stampedSince, type RecordRequests } from './record-requests';

/** Everything that is about one customer since an instant, a hundred a request; a search may be some seconds behind. */
export async function customerSearch(
  requests: RecordRequests,
  customer: CustomerId,
  since: Instant,
): Promise<readonly Entry[]> {
  const filter = { $and: [stampedSince(since), isAbout(customer)] };
  const found: Entry[] = [];
  for (let after: string | undefined; ;) {
    const page = await requests.search(filter, after);
    found.push(...page.entries);
    if (page.after === undefined) return found.filter(({ at }) => at >= since);
    after = page.after;
  }
}
