import type { AgentId, CustomerId } from '../../../domain/ids';
import type { Entry } from '../../../domain/ledger/entry';
import { instant, instantOf, type Instant } from '../../../domain/time';
import type { Send } from '../../zendesk/send';
import { customerSearch } from './customer-search';
import { isAbout, recordRequests, stampedSince } from './record-requests';

export interface Found {
  readonly entries: readonly Entry[];
  /** Since when these are all; absent where there is nothing older. */
  readonly since?: Instant;
}

/**
 * One request for what an agent has written and what a customer was given since an instant: enough to draw what is left, not to decide.
 * The newest hundred, which may all be the agent's to others: then `about` tells what else the customer was given. Zendesk's search may
 * be some seconds behind. Throws `LedgerUnreachable`.
 * @param now this machine's time; `time` is Zendesk's, once a search was answered.
 */
export function gestureSearch(send: Send, now: () => Instant) {
  const requests = recordRequests(send, now);
  const find = async (agent: AgentId, customer: CustomerId, since: Instant): Promise<Found> => {
    const { records, entries, after } = await requests.search({
      $and: [stampedSince(since)],
      $or: [{ created_by_user: { $eq: String(agent) } }, isAbout(customer)],
    });
    if (after === undefined) return { entries };
    return { entries, since: instant(Math.min(...records.map(({ created_at }) => instantOf(created_at)))) };
  };
  const about = (customer: CustomerId, since: Instant) => customerSearch(requests, customer, since);
  return { find, about, time: () => requests.time() };
}
