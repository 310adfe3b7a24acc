import type { LimitUse } from '../../../domain/ledger/limit-use';
import { money, type Money } from '../../../domain/money';

/** The most that one gesture may be worth, by the limits of a single one; absent where there is none in money. */
export function largestAmount(uses: readonly LimitUse[]): Money | undefined {
  const [first, ...others] = uses.flatMap(({ limit: { max, within } }) =>
    'money' in max && within === 'each' ? [max.money] : [],
  );
  const same = others.filter(({ currency }) => currency === first?.currency);
  return first && money(Math.min(first.minor, ...same.map(({ minor }) => minor)), first.currency);
}
