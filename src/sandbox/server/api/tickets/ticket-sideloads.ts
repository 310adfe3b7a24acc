import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { formJson } from '../account/ticket-forms';
import { statusJson } from '../account/custom-statuses';
import { brandJson } from '../account/brand-json';
import { groupJson } from '../people/group-json';
import { organizationJson } from '../organizations/organization-json';
import { auditJson } from '../history/ticket-audit';
import { rowsWithIds } from '../paging/rows-with-ids';
import { ticketDates, ticketMetricJson } from '../history/ticket-metric';
import { auditsOf, commentOfAudit, commentsOf } from '../history/ticket-past';
import { incidentsOf } from './ticket-problems';
import { userJson } from '../people/user-json';
import { includedIn } from '../included';
import type { ApiContext } from '../viewer';

/** The arrays that `include=users,organizations,groups,…` puts beside tickets. */
export function sideloads(
  c: ApiContext,
  tickets: readonly Ticket[],
  sandbox: Sandbox,
  included = includedIn(c),
): Record<string, readonly object[]> {
  const { world } = sandbox;
  const named = <Row extends { readonly id: number }>(rows: readonly Row[], idOf: (ticket: Ticket) => unknown) => {
    const ids = new Set(tickets.map(idOf));
    return rows.filter(({ id }) => ids.has(id));
  };
  const json: Record<string, () => readonly object[]> = {
    users: () => rowsWithIds(world.users, new Set(tickets.flatMap(peopleOf))).map((user) => userJson(c, user)),
    organizations: () =>
      rowsWithIds(world.organizations, new Set(tickets.map(({ organization_id }) => organization_id))).map(
        (organization) => organizationJson(c, organization),
      ),
    groups: () => named(world.state.groups, ({ group_id }) => group_id).map((group) => groupJson(c, group)),
    brands: () => named(world.state.brands, ({ brand_id }) => brand_id).map((brand) => brandJson(c, brand, sandbox)),
    ticket_forms: () =>
      named(world.state.ticket_forms, ({ ticket_form_id }) => ticket_form_id).map((form) => formJson(c, form)),
    custom_statuses: () =>
      named(world.state.custom_statuses, ({ custom_status_id }) => custom_status_id).map((status) =>
        statusJson(status),
      ),
    // The account has no agreements with others.
    sharing_agreements: () => [],
    last_audits: () => tickets.flatMap((ticket) => lastAuditOf(ticket, sandbox)),
    metric_sets: () => tickets.map((ticket) => ticketMetricJson(c, ticket, world)),
  };
  return Object.fromEntries(
    Object.entries(json)
      .filter(([name]) => included.has(name))
      .map(([name, arrayOf]) => [name, arrayOf()]),
  );
}

/** What `include=comment_count,dates,incident_counts,slas` puts into each ticket. The account has no SLA policies. */
export function ticketExtras(c: ApiContext, ticket: Ticket, { world }: Sandbox, included = includedIn(c)) {
  return {
    ...(included.has('comment_count') && { comment_count: commentsOf(ticket, world).length }),
    ...(included.has('incident_counts') && { incident_count: incidentsOf(ticket, world).length }),
    ...(included.has('slas') && { slas: { policy_metrics: [] } }),
    ...(included.has('dates') && { dates: ticketDates(ticket, world) }),
  };
}

function lastAuditOf(ticket: Ticket, { world }: Sandbox) {
  const audit = auditsOf(ticket, world).at(-1);
  if (audit === undefined) return [];
  return [auditJson(audit, commentOfAudit(audit, world))];
}

function peopleOf(ticket: Ticket): (number | null)[] {
  const { requester_id, submitter_id, assignee_id, collaborator_ids, follower_ids, email_cc_ids } = ticket;
  return [requester_id, submitter_id, assignee_id, ...collaborator_ids, ...follower_ids, ...email_cc_ids];
}
