import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';

/** Problems know whether they have incidents; to be called when an incident may have come to one or left it. */
export function noteIncidents(before: Ticket | undefined, after: Ticket, { world }: Sandbox): void {
  const [left, joined] = [problemOf(before), problemOf(after)];
  if (left === joined) return;
  for (const id of [left, joined]) {
    const problem = world.tickets.find(id);
    if (problem !== undefined) world.tickets.put({ ...problem, has_incidents: incidentsOf(problem, world).length > 0 });
  }
}

export function incidentsOf(problem: Ticket, { tickets }: Sandbox['world']): Ticket[] {
  return tickets.all().filter(({ problem_id }) => problem_id === problem.id);
}

function problemOf(ticket: Ticket | undefined): number {
  return ticket?.problem_id ?? 0;
}
