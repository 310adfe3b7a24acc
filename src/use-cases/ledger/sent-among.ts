import { artworkFile } from '../../domain/card/artwork';
import { waitsForSending } from '../../domain/ledger/entry';
import type { Standing } from '../../domain/ledger/standing';
import type { Reply, SentMessages } from '../../ports/reply';

/** Those of some gestures whose words, or a card's picture, stand in a sent message of the open ticket, though nobody has noted it yet. */
export async function sentAmong(reply: Reply, standings: readonly Standing[]): Promise<readonly Standing[]> {
  const sent: Standing[] = [];
  for (const standing of standings) {
    const isAsked = standing.status === 'issued' && waitsForSending(standing.reservation.entry.gift);
    if (isAsked && (await wasSent(reply, standing))) sent.push(standing);
  }
  return sent;
}

/** Whether what was issued stands among what was sent on its ticket: its reference, or a card as a picture, since no text holds it. */
export async function wasSent(
  sent: SentMessages,
  { reservation, reference, issuedAt }: Pick<Standing, 'reservation' | 'reference' | 'issuedAt'>,
): Promise<boolean> {
  const { gift } = reservation.entry;
  if (reference === undefined || issuedAt === undefined) return false;
  if (gift.kind === 'card') return sent.sentPicture(issuedAt, artworkFile(gift.design));
  return sent.wasSent(reference, issuedAt);
}
