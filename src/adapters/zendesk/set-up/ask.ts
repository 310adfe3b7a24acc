import * as v from 'valibot';
import { SetUpFailure } from '../../../ports/set-up-failure';
import type { Send, ZendeskAnswer, ZendeskRequest } from '../send';

/** The answer to a request of *Set up*, if its status is among those expected; any other stops setting up with a `SetUpFailure`. */
export async function ask(
  send: Send,
  request: ZendeskRequest,
  expected: readonly number[] | 'any',
): Promise<ZendeskAnswer> {
  const answer = await send(request).catch((cause: unknown) => {
    throw new SetUpFailure(`Zendesk did not answer for ${request.path}`, 'no-answer', { cause });
  });
  if (expected === 'any' || expected.includes(answer.status)) return answer;
  const text = `Zendesk answered ${answer.status} for ${request.path}: ${JSON.stringify(answer.body ?? '').slice(0, 200)}`;
  throw new SetUpFailure(text, reasonOf(request, answer.status));
}

/** What an expected answer holds; one that is not as documented stops setting up, too. */
export function parsed<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  throw new SetUpFailure('Zendesk answered what it does not document', 'no-answer', { cause: result.issues });
}

/** An account without custom objects knows none of their paths. */
function reasonOf({ method }: ZendeskRequest, status: number): SetUpFailure['reason'] {
  if (status === 401 || status === 403) return 'forbidden';
  return status === 404 && method !== 'GET' ? 'not-activated' : 'no-answer';
}
