import * as v from 'valibot';
import { wholeAnswer } from './whole-answer';
import type { ZafClient, ZafRequest } from './zaf-client';

/** No answer after so long counts as none; the SDK itself waits for ever. */
export const NO_ANSWER_AFTER_MS = 10_000;

interface Request {
  readonly method: ZafRequest['type'];
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly date?: string;
}

const headersWithDate = v.object({ date: v.string() });

/**
 * Sends requests through Zendesk's page, which signs them with the agent's session.
 * @param noAnswer makes the error to reject with when nothing came back.
 */
export function zafSend(client: ZafClient, noAnswer: (path: string, cause: unknown) => Error) {
  return async ({ method, path, body, headers }: Request): Promise<Answer> => {
    const options: ZafRequest = {
      url: path,
      type: method,
      // A repeated POST could be a second one.
      autoRetry: method === 'GET',
      ...(body === undefined ? {} : { contentType: 'application/json', data: JSON.stringify(body) }),
      ...(headers && { headers }),
    };
    const patience = { forMs: NO_ANSWER_AFTER_MS, noAnswer: (cause: unknown) => noAnswer(path, cause) };
    const answer = await wholeAnswer(client, options, patience);
    const dated = v.safeParse(headersWithDate, answer.headers);
    return { status: answer.status, body: answer.body, ...(dated.success && { date: dated.output.date }) };
  };
}
