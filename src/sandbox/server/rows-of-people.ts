import type { OrganizationMembership } from './rows/organization-membership';
import type { SatisfactionRating } from './rows/satisfaction-rating';
import type { UserIdentity } from './rows/user-identity';
import type { Ticket, User } from './state';

/** Below every id that Zendesk gives by itself, above every id of ours. */
const FIRST_ID = 9_000_000_000;

/** The e-mail addresses and telephone numbers that users have, as identities. */
export function identitiesOf(users: readonly User[]): UserIdentity[] {
  const found = users
    .filter(({ active }) => active)
    .flatMap((user) => {
      const { created_at, id: user_id } = user;
      const verified = user.verified ?? true;
      const shared = { user_id, primary: true, verified, created_at, updated_at: created_at };
      return [
        ...(user.email === null ? [] : [{ type: 'email' as const, value: user.email, ...shared }]),
        ...(user.phone === null ? [] : [{ type: 'phone_number' as const, value: user.phone, ...shared }]),
      ];
    });
  return numbered(found);
}

/** The organizations that users name as theirs, as memberships. */
export function membershipsOf(users: readonly User[]): OrganizationMembership[] {
  const found = users.flatMap(({ id, organization_id, created_at }) =>
    organization_id === null
      ? []
      : [{ user_id: id, organization_id, default: true, created_at, updated_at: created_at }],
  );
  return numbered(found);
}

/** The surveys of tickets that were sent or answered; the id is the one that the ticket gives, if it does. */
export function ratingsOf(tickets: readonly Ticket[]): SatisfactionRating[] {
  return tickets.flatMap((ticket, index) => {
    const { score, id, comment } = ticket.satisfaction_rating ?? { score: 'unoffered' };
    if (score === 'unoffered') return [];
    const { requester_id, assignee_id, group_id, updated_at } = ticket;
    const rated = { ticket_id: ticket.id, requester_id, assignee_id, group_id, score };
    const stamps = { created_at: updated_at, updated_at };
    return [{ id: id ?? FIRST_ID + index, ...rated, comment: comment ?? null, reason: null, ...stamps }];
  });
}

function numbered<Row>(rows: readonly Row[]): (Row & { id: number })[] {
  return rows.map((row, index) => ({ id: FIRST_ID + index, ...row }));
}
