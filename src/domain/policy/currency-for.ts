import { isAbout, type GestureKind, type Policy } from './policy';

/**
 * The currency (ISO 4217) in which a kind of gesture is limited, that of the first limit in money that speaks of it; `undefined` where
 * nothing counts what it is worth.
 */
export function currencyFor({ limits }: Pick<Policy, 'limits'>, kind: GestureKind): string | undefined {
  for (const limit of limits) {
    if ('money' in limit.max && isAbout(limit, kind)) return limit.max.money.currency;
  }
  return undefined;
}
