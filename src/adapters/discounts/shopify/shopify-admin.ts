import * as v from 'valibot';
import { SECOND_MS } from '../../../domain/time';
import type { ConnectionProblem } from '../../../ports/gift-provider';
import { oneCall, pauseAfter429, type Outside } from '../one-call';
import type { OutsideAnswer } from '../../../ports/outside';
import { isRefusal, notKnown, problemOf } from '../status';

const VERSION = '2026-10';

/** What Shopify made of a document: its data, or why it did nothing and never will. */
export type ShopifyReply =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'refused'; readonly why: string; readonly problem: ConnectionProblem };

/** Throws ProviderFailure when it is not known what was done. */
export type AskShopify = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<ShopifyReply>;

const errors = v.array(
  v.object({ message: v.string(), extensions: v.optional(v.object({ code: v.optional(v.string()) })) }),
);
const refusingBody = v.object({ errors: v.pipe(errors, v.nonEmpty()) });
const dataBody = v.object({ data: v.record(v.string(), v.unknown()), errors: v.optional(v.never()) });
const costs = v.object({
  extensions: v.object({
    cost: v.object({
      requestedQueryCost: v.number(),
      throttleStatus: v.object({ currentlyAvailable: v.number(), restoreRate: v.pipe(v.number(), v.minValue(1)) }),
    }),
  }),
});

/** With these nothing was carried out; others may come of the middle of it. */
const SURELY_NOT = new Map<string, ConnectionProblem>([
  ['ACCESS_DENIED', 'missing-scope'],
  ['INVALID_VARIABLE', 'unexpected'],
  ['MAX_COST_EXCEEDED', 'unexpected'],
]);

/** Begins a call to a shop's Admin API, with the token of a custom app of the shop's own. */
export function askShopify(outside: Outside, shop: string): AskShopify {
  const ask = oneCall(outside, pauseIn);
  return async (query, variables = {}) => {
    const answer = await ask({
      method: 'POST',
      url: `https://${shop}.myshopify.com/admin/api/${VERSION}/graphql.json`,
      headers: { 'X-Shopify-Access-Token': '{{setting.shopify_token}}' },
      contentType: 'application/json',
      body: JSON.stringify({ query, variables }),
    });
    return isRefusal(answer.status) ? refusalOf(answer) : replyIn(answer);
  };
}

function refusalOf({ status }: OutsideAnswer): ShopifyReply {
  return { kind: 'refused', why: `Shopify answered ${status}`, problem: problemOf(status) };
}

function replyIn(answer: OutsideAnswer): ShopifyReply {
  if (answer.status !== 200) throw notKnown(answer);
  const parsed = v.safeParse(dataBody, answer.body);
  if (parsed.success) return { kind: 'data', data: parsed.output.data };
  const [first] = errorsIn(answer);
  const problem = SURELY_NOT.get(first?.extensions?.code ?? '');
  if (!first || problem === undefined) throw notKnown(answer);
  return { kind: 'refused', why: first.message, problem };
}

function errorsIn({ body }: OutsideAnswer): v.InferOutput<typeof errors> {
  const parsed = v.safeParse(refusingBody, body);
  return parsed.success ? parsed.output.errors : [];
}

/** Shopify throttles by the cost of a document, mostly with 200, and says how fast the shop's bucket fills again. */
function pauseIn(answer: OutsideAnswer): number | undefined {
  if (!errorsIn(answer).some(({ extensions }) => extensions?.code === 'THROTTLED')) return pauseAfter429(answer);
  const parsed = v.safeParse(costs, answer.body);
  if (!parsed.success) return SECOND_MS;
  const { requestedQueryCost, throttleStatus } = parsed.output.extensions.cost;
  const missing = Math.max(requestedQueryCost - throttleStatus.currentlyAvailable, 0);
  return Math.ceil(missing / throttleStatus.restoreRate) * SECOND_MS;
}
