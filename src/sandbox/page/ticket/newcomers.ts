import type { PageUser } from '../api/shapes';
import type { TicketFile } from './ticket-file';

/** Somebody whom the account does not know yet has a number below zero here until the ticket is saved. */
export const isNewcomer = (id: number): boolean => id < 0;

export interface Newcomer {
  readonly email: string;
  readonly name: string;
}

export function newcomer({ email, name }: Newcomer, file: TicketFile): PageUser {
  const id = Math.min(0, ...file.people.keys()) - 1;
  return {
    ...{ id, email, name, role: 'end-user', role_type: null, phone: null, locale: 'en-GB', tags: [], user_fields: {} },
    ...{ iana_time_zone: 'Europe/London', organization_id: null, default_group_id: null, photo_url: null },
    ...{ notes: '', details: '', alias: '', signature: '', suspended: false, external_id: null },
  };
}

/** The changes as the API takes them, which makes users of the newcomers. */
export function withNewcomers(changes: Record<string, unknown>, { people }: TicketFile): Record<string, unknown> {
  const { requester_id, email_cc_ids, ...others } = changes;
  return {
    ...others,
    ...(typeof requester_id === 'number' && requesterChange(requester_id, people)),
    ...(Array.isArray(email_cc_ids) && copiesChange(email_cc_ids.map(Number), people)),
  };
}

type People = TicketFile['people'];

function requesterChange(id: number, people: People) {
  const user = isNewcomer(id) ? people.get(id) : undefined;
  return user === undefined ? { requester_id: id } : { requester: { name: user.name, email: user.email } };
}

function copiesChange(ids: readonly number[], people: People) {
  const invited = ids.filter(isNewcomer).flatMap((id) => people.get(id) ?? []);
  return {
    email_cc_ids: ids.filter((id) => !isNewcomer(id)),
    ...(invited.length > 0 && {
      email_ccs: invited.map(({ name, email }) => ({ user_email: email, user_name: name, action: 'put' })),
    }),
  };
}
