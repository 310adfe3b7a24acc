import type { Contact } from '../../domain/customer/contact';

/** A long history is not read through: what was said in the latest few tells what today's ticket is about. */
const MOST_LISTED = 10;

/** The contacts that are looked at, of all that are known, newest first. */
export const latestContacts = (contacts: readonly Contact[]): readonly Contact[] => contacts.slice(0, MOST_LISTED);
