import type { FunctionComponent } from 'react';
import type { Wish } from '../../../domain/ledger/request';
import { currencyFor } from '../../../domain/policy/currency-for';
import type { GestureKind, Policy } from '../../../domain/policy/policy';
import type { Instant } from '../../../domain/time';
import { late } from '../frame/late';
import type { ComposerProps } from './composer-props';

/** A kind of gesture as the sidebar offers it: one folder that gives this is all that one more kind takes. */
export interface Kind {
  readonly kind: GestureKind;
  /** Composes one, loaded once it is chosen. */
  readonly Composer: FunctionComponent<ComposerProps>;
  /** The smallest one that makes sense: whatever stands against it stands against all; absent where the policy has no place for it. */
  readonly smallest: (policy: Policy, now: Instant) => Wish | undefined;
}

/** In the order in which they stand on the screen. */
export const KINDS: readonly Kind[] = [
  {
    kind: 'discount',
    Composer: late(async () => (await import('./discount/DiscountComposer')).DiscountComposer),
    smallest: () => ({ kind: 'discount', percent: 1 }),
  },
  {
    kind: 'card',
    Composer: late(async () => (await import('./card/CardComposer')).CardComposer),
    smallest: () => ({ kind: 'card', occasion: 'thanks', design: '' }),
  },
  {
    kind: 'extra-time',
    Composer: late(async () => (await import('./extra-time/ExtraTimeComposer')).ExtraTimeComposer),
    smallest: () => ({ kind: 'extra-time', minutes: 1 }),
  },
  {
    kind: 'courtesy-call',
    Composer: late(async () => (await import('./courtesy-call/CallComposer')).CallComposer),
    smallest: (_, now) => ({ kind: 'courtesy-call', due: now }),
  },
  {
    kind: 'exception',
    Composer: late(async () => (await import('./exception/ExceptionComposer')).ExceptionComposer),
    smallest: (policy) => {
      const [rule] = policy.rules;
      return rule && { kind: 'exception', rule: rule.id, ...worthOfNothing(policy) };
    },
  },
];

/** Where exceptions are counted in money, one that is worth nothing is the smallest. */
function worthOfNothing(policy: Policy) {
  const currency = currencyFor(policy, 'exception');
  return currency === undefined ? {} : { worth: { minor: 0, currency } };
}
