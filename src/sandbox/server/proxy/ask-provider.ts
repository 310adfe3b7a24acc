import type { WireRequest } from '../../app-request/wire-request';
import type { Provider } from '../../providers/provider';
import type { Fault } from '../faults/fault-schema';
import { faultyAnswer, isCarriedOut } from '../faults/faulty-answer';
import { heldBack } from '../faults/held-back';
import type { Sandbox } from '../sandbox';
import { ProxyRefusal } from './refusal';
import type { ProxyAnswer } from './send-once';

/** What a service that is played here answers, unless faults say otherwise; logged like requests to the API. */
export async function askProvider(
  provider: Provider,
  request: WireRequest,
  source: string,
  sandbox: Sandbox,
): Promise<ProxyAnswer> {
  const { world, requestLog, faults } = sandbox;
  const startedMs = world.now().getTime();
  const { method, url } = request;
  const fault = faults.take({ method, path: url, source });
  const answer = await answerOf(provider, request, fault);
  world.changed();
  await heldBack(sandbox, fault);
  const took = { at: startedMs, ms: world.now().getTime() - startedMs };
  requestLog.add({ method, path: url, status: answer?.status ?? 0, ...took, source });
  if (!answer) throw new ProxyRefusal(502, 'The request failed (ECONNRESET)');
  const { status, statusText, headers } = answer;
  return { status, statusText, headers: Object.fromEntries(headers), body: await answer.text() };
}

/** Nothing where the connection ends without an answer. */
async function answerOf(provider: Provider, request: WireRequest, fault: Fault | undefined) {
  const answer = isCarriedOut(fault) ? await provider.fetch(fetched(request)) : undefined;
  if (fault?.drop === true) return undefined;
  return (fault && faultyAnswer(fault)) ?? answer;
}

/** Names with an underscore are lost on the way, as with Zendesk's proxy. */
function fetched({ url, method, headers, body }: WireRequest): Request {
  const kept = Object.entries(headers).filter(([name]) => !name.includes('_'));
  return new Request(url, { method, headers: kept, ...(body === undefined ? {} : { body }) });
}
