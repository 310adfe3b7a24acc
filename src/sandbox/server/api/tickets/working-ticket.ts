import type { Ticket } from '../../state';

/** Whether somebody still works on it. */
export function isWorking({ status }: Ticket): boolean {
  return status !== 'solved' && status !== 'closed';
}
