import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { GestureKind } from '../../../domain/policy/policy';
import type { ComposerProps } from './composer-props';

/** A kind of gesture as the sidebar offers it: one folder that gives this is all that one more kind takes. */
export interface Kind {
  readonly kind: GestureKind;
  /** Composes one, loaded once it is chosen. */
  readonly Composer: LazyExoticComponent<ComponentType<ComposerProps>>;
}

/** In the order in which they stand on the screen. */
export const KINDS: readonly Kind[] = [
  {
    kind: 'discount',
    Composer: lazy(async () => ({ default: (await import('./discount/DiscountComposer')).DiscountComposer })),
  },
  {
    kind: 'card',
    Composer: lazy(async () => ({ default: (await import('./card/CardComposer')).CardComposer })),
  },
  {
    kind: 'extra-time',
    Composer: lazy(async () => ({ default: (await import('./extra-time/ExtraTimeComposer')).ExtraTimeComposer })),
  },
  {
    kind: 'courtesy-call',
    Composer: lazy(async () => ({ default: (await import('./courtesy-call/CallComposer')).CallComposer })),
  },
  {
    kind: 'exception',
    Composer: lazy(async () => ({ default: (await import('./exception/ExceptionComposer')).ExceptionComposer })),
  },
];
