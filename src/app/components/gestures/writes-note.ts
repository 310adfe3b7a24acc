import type { Policy } from '../../../domain/policy/policy';
import type { Place } from './occasion';

/** Whether an internal note is written for a gesture here: not where admins turned notes off or another account would read it. */
export const writesNote = ({ ticket }: Place, policy: Pick<Policy, 'notes'> | undefined): boolean =>
  !ticket.isShared && policy?.notes === true;
