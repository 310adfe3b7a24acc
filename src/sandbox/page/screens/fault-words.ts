import type { SetFault } from '../api/levers';

/** A fault as a line to read, such as `GET /users answers 500, 2 times more`. */
export function faultWords(fault: SetFault): string {
  const where = [fault.source, fault.method, fault.path].filter((part) => part !== undefined).join(' ');
  const after = fault.after === true ? 'is carried out and ' : '';
  return `${where} ${after}${effectOf(fault)}${howOften(fault)}`;
}

function effectOf({ status, garbage, drop, delayMs }: SetFault): string {
  if (drop === true) return 'drops the connection';
  const late = delayMs === undefined ? '' : ` ${delayMs} ms late`;
  if (garbage !== undefined) return `answers garbage${late}`;
  return `answers${status === undefined ? '' : ` ${status}`}${late}`;
}

function howOften({ left }: SetFault): string {
  if (left === null) return '';
  return left === 0 ? ', used up' : `, ${left} ${left === 1 ? 'time' : 'times'} more`;
}
