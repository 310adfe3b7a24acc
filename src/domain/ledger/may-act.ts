import type { AgentId } from '../ids';
import { DAY_MS, later, type Instant } from '../time';
import type { Standing } from './standing';

/**
 * Whether somebody may try again or take back what was not sent yet: its own agent at once, a lead after 24 hours.
 */
export function mayAct({ reservation }: Standing, agent: AgentId, isLead: boolean, now: Instant): boolean {
  return reservation.entry.agent === agent || (isLead && now >= later(reservation.at, DAY_MS));
}
