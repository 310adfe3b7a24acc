import english from '../../../translations/en.json';
import type { Reason } from '../../domain/policy/policy';
import type { Speech, WordKey } from './words';

/** The reasons and rules that the settings begin with. */
const DEFAULTS = [
  ...(['reason.late', 'reason.wrong', 'reason.repeated', 'reason.thanks', 'reason.hard', 'reason.occasion'] as const),
  ...(['reason.kind', 'rule.late-return', 'rule.late-change', 'rule.fee'] as const),
] satisfies readonly WordKey[];

/** What stands on the admin's list; what no admin has changed is said in the agent's language. */
export function labelIn({ t }: Pick<Speech, 't'>, { label }: Reason): string {
  const key = DEFAULTS.find((each) => english.words[each] === label);
  return key === undefined ? label : t(key);
}
