import * as v from 'valibot';
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

/** What the framework's proxy hands on of an HTTP response, successful or not. */
const response = v.object({
  status: v.number(),
  responseJSON: v.optional(v.unknown()),
  responseText: v.optional(v.string()),
  headers: v.optional(v.unknown()),
});

/**
 * Sends requests through Zendesk's page, which signs them with the agent's session.
 * @param noAnswer makes the error to reject with when nothing came back.
 */
export function zafSend(client: ZafClient, noAnswer: (path: string, cause: unknown) => Error) {
  return async ({ method, path, body, headers }: Request): Promise<Answer> => {
    const options: ZafRequest = {
      url: path,
      type: method,
      httpCompleteResponse: true,
      // A repeated POST could be a second one.
      autoRetry: method === 'GET',
      ...(body === undefined ? {} : { contentType: 'application/json', data: JSON.stringify(body) }),
      ...(headers && { headers }),
    };
    // A failed request rejects with the same kind of object that a successful one resolves with.
    const raw = await withinTime(
      client.request(options).catch((failure: unknown) => failure),
      path,
      noAnswer,
    );
    const parsed = v.safeParse(response, raw);
    if (!parsed.success || parsed.output.status === 0) throw noAnswer(path, raw);
    return answerOf(parsed.output);
  };
}

function answerOf({ status, responseJSON, responseText, headers }: v.InferOutput<typeof response>): Answer {
  const date = dateIn(headers);
  return { status, body: responseJSON ?? textAsJson(responseText), ...(date === undefined ? {} : { date }) };
}

const headersWithDate = v.object({ date: v.string() });

function dateIn(headers: unknown): string | undefined {
  const parsed = v.safeParse(headersWithDate, headers);
  return parsed.success ? parsed.output.date : undefined;
}

function textAsJson(text: string | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // An answer that is no JSON, a proxy's error page for one, is handed on as it is.
    return text;
  }
}

async function withinTime(
  answer: Promise<unknown>,
  path: string,
  noAnswer: (path: string, cause: unknown) => Error,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noAnswer(path, `nothing after ${NO_ANSWER_AFTER_MS} ms`)), NO_ANSWER_AFTER_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
