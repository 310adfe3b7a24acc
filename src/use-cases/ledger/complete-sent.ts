import type { Standing } from '../../domain/ledger/standing';
import type { Reply } from '../../ports/reply';

/**
 * Completes what stands in a sent message of the open ticket, such as one that was submitted while nobody listened.
 * @param complete notes that the customer has it; `false` when that does not stand.
 * @returns how many were completed.
 */
export async function completeSent(
  reply: Reply,
  standings: readonly Standing[],
  complete: (standing: Standing) => Promise<boolean>,
): Promise<number> {
  let completed = 0;
  for (const standing of standings) {
    const { status, reference, issuedAt } = standing;
    if (status !== 'issued' || reference === undefined || issuedAt === undefined) continue;
    if ((await reply.wasSent(reference, issuedAt)) && (await complete(standing))) completed += 1;
  }
  return completed;
}
