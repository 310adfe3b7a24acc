import { isZone } from '../time';

/** What speaks for a customer's time zone. */
interface ZoneSigns {
  /** What somebody has noted after asking. */
  readonly confirmed?: string | undefined;
  /** What the helpdesk keeps of the customer. */
  readonly helpdesk?: string | undefined;
  /** The account's own, with which helpdesks fill in what they do not know. */
  readonly account?: string | undefined;
}

/**
 * The IANA zone in which a customer lives, or `undefined` when nobody knows and the customer must be asked: a zone that is merely the
 * account's proves nothing.
 */
export function customerZone({ confirmed, helpdesk, account }: ZoneSigns): string | undefined {
  if (confirmed !== undefined && isZone(confirmed)) return confirmed;
  const isTheirOwn = helpdesk !== undefined && account !== undefined && helpdesk !== account;
  return isTheirOwn && isZone(helpdesk) ? helpdesk : undefined;
}
