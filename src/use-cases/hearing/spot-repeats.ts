import type { Fact } from '../../domain/conversation/facts/fact';
import { REPEATED_WITHIN_MS, repeatContact, type RepeatContact } from '../../domain/conversation/repeat-contact';
import type { Contact } from '../../domain/customer/contact';
import type { TicketId } from '../../domain/ids';

interface About {
  readonly contacts: readonly Contact[];
  readonly factsOn: (ticket: TicketId) => readonly Fact[];
  /** Whether the agent said of a ticket that it is not about the same. */
  readonly isAnother: (ticket: TicketId) => boolean;
}

/** Earlier contacts about the same thing as this ticket; `undefined` when there are none. */
export function spotRepeats(ticket: TicketId, { contacts, factsOn, isAnother }: About): RepeatContact | undefined {
  const matterOf = (contact: Contact) => ({ contact, facts: factsOn(contact.ticket) });
  const present = contacts.find((contact) => contact.ticket === ticket);
  if (!present) return undefined;
  // Older ones are not looked at, so nothing has to be found in them.
  const others = contacts.filter(({ ticket: other, at }) => other !== ticket && present.at - at <= REPEATED_WITHIN_MS);
  const notTheSame = new Set(others.map((contact) => contact.ticket).filter(isAnother));
  return repeatContact(matterOf(present), others.map(matterOf), notTheSame);
}
