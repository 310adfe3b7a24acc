import { decide } from '../../../domain/ledger/decide';
import type { Refusal } from '../../../domain/ledger/refusal';
import type { ComposerProps } from './composer-props';
import { asIfIn, type Asked } from './occasion';

/** What stands against a gesture by what was read when its composer opened. A reason that is not chosen yet is no refusal. */
export function refusalOf(
  { reading: { view, now }, policy }: Pick<ComposerProps, 'reading' | 'policy'>,
  asked: Asked,
): Refusal | undefined {
  const withReason = asked.reason === '' ? { ...asked, reason: policy.reasons[0]?.id ?? '' } : asked;
  const decision = decide(view, policy, asIfIn(withReason), now);
  return decision.kind === 'refused' ? decision.refusal : undefined;
}
