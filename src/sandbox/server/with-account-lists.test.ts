import { aState, aTicket } from './test-state';
import { withAccountLists } from './with-account-lists';

test('a state of an older version gets every list, and keeps what it has', () => {
  const older = aState();
  const { users, tickets } = structuredClone(older);

  const full = withAccountLists(older);

  expect(full).toBe(older);
  const statuses = { open: 34_202, solved: 34_205, closed: 34_205 };
  expect(full.tickets).toEqual(
    tickets.map((ticket) => ({
      ...ticket,
      ticket_form_id: 34_101,
      custom_status_id: new Map(Object.entries(statuses)).get(ticket.status),
    })),
  );
  expect(full.user_identities.map(({ value }) => value)).toEqual(
    users.filter(({ active }) => active).map(({ email }) => email),
  );
  expect(full.organization_memberships).toMatchObject([{ user_id: 50, organization_id: 70, default: true }]);
  expect(full.users.find(({ id }) => id === 13)?.custom_role_id).toBe(full.custom_roles[0]?.id);
  expect(full.brands).toMatchObject([{ id: 1, name: 'Example' }]);
});

test('what was kept is not made again', () => {
  const full = withAccountLists(aState());
  full.user_identities.splice(0, 1);
  const saved = structuredClone(full);

  expect(withAccountLists(structuredClone(saved))).toEqual(saved);
});

test('ratings are those of the tickets that were sent a survey', () => {
  const state = { ...aState(), tickets: [rated(1, 'good', 700), rated(2, 'offered'), rated(3, 'unoffered')] };

  expect(withAccountLists(state).satisfaction_ratings).toMatchObject([
    { id: 700, ticket_id: 1, requester_id: 50, score: 'good' },
    { ticket_id: 2, score: 'offered', comment: null },
  ]);
});

function rated(ticketId: number, score: 'good' | 'offered' | 'unoffered', id?: number) {
  return aTicket(ticketId, { satisfaction_rating: { score, ...(id !== undefined && { id }) } });
}
