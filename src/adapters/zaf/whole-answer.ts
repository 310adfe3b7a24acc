import * as v from 'valibot';
import type { ZafClient, ZafRequest } from './zaf-client';

/** What the framework's proxy hands on of an HTTP response, successful or not; the status is 0 where none came. */
const response = v.object({
  status: v.number(),
  responseJSON: v.optional(v.unknown()),
  responseText: v.optional(v.string()),
  headers: v.optional(v.unknown()),
});

interface WholeAnswer {
  readonly status: number;
  /** JSON, or text that was none. */
  readonly body: unknown;
  /** However the framework hands them on. */
  readonly headers: unknown;
}

interface Patience {
  readonly forMs: number;
  /** Makes the error to reject with when nothing came back by then, or nothing that is an answer. */
  readonly noAnswer: (cause: unknown) => Error;
}

/** The whole answer to a request that goes through Zendesk's page, whatever its status. */
export async function wholeAnswer(
  client: ZafClient,
  options: Omit<ZafRequest, 'httpCompleteResponse'>,
  { forMs, noAnswer }: Patience,
): Promise<WholeAnswer> {
  // A failed request rejects with the same kind of object that a successful one resolves with.
  const answer = client.request({ ...options, httpCompleteResponse: true }).catch((failure: unknown) => failure);
  const raw = await withinTime(answer, forMs, noAnswer);
  const parsed = v.safeParse(response, raw);
  if (!parsed.success || parsed.output.status === 0) throw noAnswer(raw);
  const { status, responseJSON, responseText, headers } = parsed.output;
  return { status, body: responseJSON ?? jsonIn(responseText), headers };
}

function jsonIn(text: string | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // A page where JSON is due, a proxy's for one: whoever reads the answer says that it is not what was documented.
    return text;
  }
}

/** The framework's own timeout is not relied upon: the SDK waits for ever for a page that is gone. */
async function withinTime(answer: Promise<unknown>, forMs: number, noAnswer: Patience['noAnswer']): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noAnswer(`nothing after ${forMs} ms`)), forMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
