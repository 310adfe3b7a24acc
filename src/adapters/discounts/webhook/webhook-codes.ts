import * as v from 'valibot';
import type { Reserved } from '../../../domain/ledger/entry';
import type { ProviderAnswer, RemoteGiftProvider } from '../../../ports/gift-provider';
import { discountIn } from '../discount-in';
import { documented } from '../documented';
import type { Outside } from '../one-call';
import type { OutsideAnswer } from '../../../ports/outside';
import { problemIn, ProviderFailure } from '../provider-failure';
import { isRefusal, notKnown, problemOf, refused } from '../status';
import { askWebhook, type AskWebhook, type WebhookAddress } from './ask-webhook';
import { issueMessage, messageTo, TEST_MESSAGE } from './message';

const issuing = v.variant('outcome', [
  v.object({ outcome: v.literal('issued') }),
  v.object({ outcome: v.literal('refused'), why: v.string() }),
]);
const finding = v.object({ outcome: v.picklist(['found', 'none']) });
const withdrawing = v.object({ outcome: v.picklist(['withdrawn', 'cannot']) });
const testing = v.object({ outcome: v.literal('ready') });

/** Codes that an address of the company's own makes, by the protocol of docs/webhook.md. */
export function webhookCodes(outside: Outside, address: WebhookAddress): RemoteGiftProvider {
  const begin = () => askWebhook(outside, address);
  return {
    canWithdraw: true,
    issue: (reserved) => issue(begin(), reserved),
    find: async (reserved) => {
      const { outcome } = documented(finding, bodyOf(await begin()(messageTo('find', reserved))));
      return outcome === 'found' ? discountIn(reserved).code : undefined;
    },
    withdraw: async (reserved) =>
      documented(withdrawing, bodyOf(await begin()(messageTo('withdraw', reserved)))).outcome,
    testConnection: async () => test(begin()).catch(problemIn),
  };
}

async function issue(ask: AskWebhook, reserved: Reserved): Promise<ProviderAnswer> {
  const answer = await ask(issueMessage(reserved));
  if (isRefusal(answer.status)) return refused(`The address answered ${answer.status}`);
  const said = documented(issuing, bodyOf(answer));
  return said.outcome === 'refused' ? refused(said.why) : { kind: 'issued', reference: discountIn(reserved).code };
}

async function test(ask: AskWebhook): ReturnType<RemoteGiftProvider['testConnection']> {
  documented(testing, bodyOf(await ask(TEST_MESSAGE)));
  return 'ready';
}

/** What an answer says that is no refusal; a question that is refused leaves things unknown. */
function bodyOf(answer: OutsideAnswer): unknown {
  if (answer.status === 200) return answer.body;
  if (!isRefusal(answer.status)) throw notKnown(answer);
  throw new ProviderFailure(`The address answered ${answer.status}`, problemOf(answer.status));
}
