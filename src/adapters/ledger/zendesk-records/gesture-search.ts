import type { AgentId, CustomerId } from '../../../domain/ids';
import type { Entry } from '../../../domain/ledger/entry';
import type { Instant } from '../../../domain/time';
import type { Send } from '../../zendesk/send';
import { recordRequests, stampedSince } from './record-requests';

/**
 * One request for what an agent has written and what a customer was given since an instant: enough to draw what is left, not to decide.
 * The newest hundred; Zendesk's search may be some seconds behind. Throws `LedgerUnreachable`.
 * @param now this machine's time; `time` is Zendesk's, once a search was answered.
 */
export function gestureSearch(send: Send, now: () => Instant) {
  const requests = recordRequests(send, now);
  const find = async (agent: AgentId, customer: CustomerId, since: Instant): Promise<readonly Entry[]> => {
    const { entries } = await requests.search({
      $and: [stampedSince(since)],
      $or: [
        { created_by_user: { $eq: String(agent) } },
        { 'custom_object_fields.customer': { $eq: String(customer) } },
      ],
    });
    return entries;
  };
  return { find, time: () => requests.time() };
}
