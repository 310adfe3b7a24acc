import type { FunctionComponent } from 'react';
import type { GestureKind } from '../../../domain/policy/policy';
import { late } from '../frame/late';
import type { ComposerProps } from './composer-props';

/** A kind of gesture as the sidebar offers it: one folder that gives this is all that one more kind takes. */
export interface Kind {
  readonly kind: GestureKind;
  /** Composes one, loaded once it is chosen. */
  readonly Composer: FunctionComponent<ComposerProps>;
}

/** In the order in which they stand on the screen. */
export const KINDS: readonly Kind[] = [
  {
    kind: 'discount',
    Composer: late(async () => (await import('./discount/DiscountComposer')).DiscountComposer),
  },
  {
    kind: 'card',
    Composer: late(async () => (await import('./card/CardComposer')).CardComposer),
  },
  {
    kind: 'extra-time',
    Composer: late(async () => (await import('./extra-time/ExtraTimeComposer')).ExtraTimeComposer),
  },
  {
    kind: 'courtesy-call',
    Composer: late(async () => (await import('./courtesy-call/CallComposer')).CallComposer),
  },
  {
    kind: 'exception',
    Composer: late(async () => (await import('./exception/ExceptionComposer')).ExceptionComposer),
  },
];
