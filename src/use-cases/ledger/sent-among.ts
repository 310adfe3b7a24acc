import type { Standing } from '../../domain/ledger/standing';
import type { Reply } from '../../ports/reply';

/** Those of some gestures whose words stand in a sent message of the open ticket, though nobody has noted it yet. */
export async function sentAmong(reply: Reply, standings: readonly Standing[]): Promise<readonly Standing[]> {
  const sent: Standing[] = [];
  for (const standing of standings) {
    const { status, reference, issuedAt } = standing;
    if (status !== 'issued' || reference === undefined || issuedAt === undefined) continue;
    if (await reply.wasSent(reference, issuedAt)) sent.push(standing);
  }
  return sent;
}
