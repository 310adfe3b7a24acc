import type { DiscountGift, Reserved } from '../../../domain/ledger/entry';
import type { Money } from '../../../domain/money';
import { discountIn } from '../discount-in';

/** What is asked of a company's own address; docs/webhook.md describes it for those who answer. */
export type Message = TestMessage | ReservationMessage;

interface TestMessage {
  readonly version: 1;
  readonly action: 'test';
}

interface ReservationMessage {
  readonly version: 1;
  readonly action: 'issue' | 'find' | 'withdraw';
  readonly reservation: string;
  readonly code: string;
  readonly discount?: DiscountMessage;
  readonly ticket?: number;
}

interface DiscountMessage {
  readonly percent?: number;
  readonly amount?: Money;
  /** ISO 8601 in UTC. */
  readonly expires?: string;
  readonly minimumOrder?: Money;
}

export const TEST_MESSAGE: TestMessage = { version: 1, action: 'test' };

/** The same for the same reservation at any time. */
export function issueMessage(reserved: Reserved): Message {
  const discount = discountMessage(discountIn(reserved));
  return { ...messageTo('issue', reserved), discount, ticket: reserved.ticket };
}

export function messageTo(action: ReservationMessage['action'], reserved: Reserved): ReservationMessage {
  return { version: 1, action, reservation: reserved.id, code: discountIn(reserved).code };
}

function discountMessage({ expires, minimumOrder, ...gift }: DiscountGift): DiscountMessage {
  return {
    ...('percent' in gift ? { percent: gift.percent } : { amount: gift.amount }),
    ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
    ...(minimumOrder && { minimumOrder }),
  };
}
