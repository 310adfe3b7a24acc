import * as v from 'valibot';
import type { Reserved } from '../../../domain/ledger/entry';
import type { ProviderAnswer, RemoteGiftProvider } from '../../../ports/gift-provider';
import { discountIn } from '../discount-in';
import { documented } from '../documented';
import type { Outside } from '../one-call';
import { problemIn, ProviderFailure } from '../provider-failure';
import { refused } from '../status';
import { currenciesIn, discountInput, titleOf } from './discount-input';
import { CURRENCY, FIND, ISSUE, TEST, WITHDRAW } from './documents';
import { askShopify, type AskShopify } from './shopify-admin';

const userErrors = v.array(v.object({ code: v.nullable(v.string()), message: v.string() }));
/** Discounts of other kinds than ours come without any of it. */
const codeDiscount = v.partial(
  v.object({
    title: v.string(),
    status: v.picklist(['ACTIVE', 'EXPIRED', 'SCHEDULED']),
    asyncUsageCount: v.number(),
  }),
);
const issuedData = v.object({
  discountCodeBasicCreate: v.object({ codeDiscountNode: v.nullable(v.object({ id: v.string() })), userErrors }),
});
const foundData = v.object({ codeDiscountNodeByCode: v.nullable(v.object({ id: v.string(), codeDiscount })) });
const withdrawnData = v.object({
  discountCodeDeactivate: v.object({ codeDiscountNode: v.nullable(v.object({ codeDiscount })), userErrors }),
});
const currencyData = v.object({ shop: v.object({ currencyCode: v.string() }) });
const scopesData = v.object({
  currentAppInstallation: v.object({ accessScopes: v.array(v.object({ handle: v.string() })) }),
});

/** Codes made in a shop at Shopify, one for each reservation, whose title names it. */
export function shopifyCodes(outside: Outside, shop: string): RemoteGiftProvider {
  const begin = () => askShopify(outside, shop);
  return {
    canWithdraw: true,
    issue: (reserved) => issue(begin(), reserved),
    find: async (reserved) => {
      const { code } = discountIn(reserved);
      const found = await lookUp(begin(), code);
      return isOurs(found, reserved) && isOfUse(found) ? code : undefined;
    },
    withdraw: (reserved, reference) => withdraw(begin(), reserved, reference),
    testConnection: async () => test(begin()).catch(problemIn),
  };
}

async function issue(ask: AskShopify, reserved: Reserved): Promise<ProviderAnswer> {
  const gift = discountIn(reserved);
  const wrong = await wrongCurrency(ask, currenciesIn(gift));
  if (wrong !== undefined) return refused(wrong);
  const reply = await ask(ISSUE, { discount: discountInput(reserved) });
  if (reply.kind === 'refused') return refused(reply.why);
  const { codeDiscountNode, userErrors: problems } = documented(issuedData, reply.data).discountCodeBasicCreate;
  const [problem] = problems;
  if (problem) return afterProblem(ask, reserved, problem);
  if (!codeDiscountNode) throw new ProviderFailure('Shopify does not say what was made', 'unexpected');
  return { kind: 'issued', reference: gift.code };
}

async function afterProblem(
  ask: AskShopify,
  reserved: Reserved,
  { code, message }: v.InferOutput<typeof userErrors>[number],
): Promise<ProviderAnswer> {
  if (code === 'TAKEN') return whoseIs(ask, reserved, discountIn(reserved).code);
  if (code === 'INTERNAL_ERROR') throw new ProviderFailure(message, 'unexpected');
  return refused(message);
}

/** Amounts are in the shop's own currency, whatever the policy calls them. */
async function wrongCurrency(ask: AskShopify, currencies: readonly string[]): Promise<string | undefined> {
  if (currencies.length === 0) return undefined;
  const reply = await ask(CURRENCY);
  if (reply.kind === 'refused') return reply.why;
  const { currencyCode } = documented(currencyData, reply.data).shop;
  return currencies.every((currency) => currency === currencyCode) ? undefined : `The shop sells in ${currencyCode}`;
}

/** A code that is taken was taken by an earlier copy of this request, or by somebody else. */
async function whoseIs(ask: AskShopify, reserved: Reserved, code: string): Promise<ProviderAnswer> {
  const found = await lookUp(ask, code);
  if (!found) throw new ProviderFailure('A code is taken and cannot be found', 'unexpected');
  if (!isOurs(found, reserved)) return refused('The code is taken by another discount');
  return isOfUse(found) ? { kind: 'issued', reference: code } : refused('The code is not valid any more');
}

interface Found {
  readonly id: string;
  readonly title: string | undefined;
  readonly isLive: boolean;
  readonly isUsed: boolean;
}

async function lookUp(ask: AskShopify, code: string): Promise<Found | undefined> {
  const node = documented(foundData, await dataOf(ask(FIND, { code }))).codeDiscountNodeByCode;
  return node ? { id: node.id, ...stateOf(node.codeDiscount) } : undefined;
}

function stateOf({ title, status, asyncUsageCount = 0 }: v.InferOutput<typeof codeDiscount>) {
  return { title, isLive: status !== 'EXPIRED', isUsed: asyncUsageCount > 0 };
}

const isOurs = (found: Found | undefined, reserved: Reserved): found is Found => found?.title === titleOf(reserved);

/** Whether the customer has something of it, or had. */
const isOfUse = ({ isLive, isUsed }: Found): boolean => isLive || isUsed;

async function withdraw(ask: AskShopify, reserved: Reserved, code: string): Promise<'withdrawn' | 'cannot'> {
  const found = await lookUp(ask, code);
  if (!found) return 'withdrawn';
  // Under another title it may still be ours, renamed in the shop: nobody can say that it is dead.
  if (!isOurs(found, reserved) || found.isUsed) return 'cannot';
  if (!found.isLive) return 'withdrawn';
  const { codeDiscountNode, userErrors: problems } = documented(
    withdrawnData,
    await dataOf(ask(WITHDRAW, { id: found.id })),
  ).discountCodeDeactivate;
  if (problems.length > 0 || !codeDiscountNode) throw new ProviderFailure('Shopify did not withdraw it', 'unexpected');
  return stateOf(codeDiscountNode.codeDiscount).isUsed ? 'cannot' : 'withdrawn';
}

async function test(ask: AskShopify): ReturnType<RemoteGiftProvider['testConnection']> {
  const { accessScopes } = documented(scopesData, await dataOf(ask(TEST))).currentAppInstallation;
  return accessScopes.some(({ handle }) => handle === 'write_discounts') ? 'ready' : 'missing-scope';
}

/** What a question is answered with; a question that is refused leaves things unknown. */
async function dataOf(asked: ReturnType<AskShopify>): Promise<unknown> {
  const reply = await asked;
  if (reply.kind === 'refused') throw new ProviderFailure(reply.why, reply.problem);
  return reply.data;
}
