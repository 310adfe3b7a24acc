import * as v from 'valibot';
import { HelpdeskFailure, type FailureReason } from '../../ports/helpdesk';

/** One request to Zendesk's API. */
export interface ZendeskRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From `/api/v2` on, with its query. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back, whatever the status. `body` is parsed JSON, or text that was none. */
export interface ZendeskAnswer {
  readonly status: number;
  readonly body: unknown;
  /** The answer's `Date` header, if it could be read. */
  readonly date?: string;
}

/**
 * Sends a request as the agent who is signed in, once. Rejects with `NoAnswer` when none came in time: a write may then have been
 * done or not.
 */
export type Send = (request: ZendeskRequest) => Promise<ZendeskAnswer>;

/** Nothing came back in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** What a successful answer to a reading request holds; anything else is a `HelpdeskFailure` that says why. */
export async function readAs<Schema extends v.GenericSchema>(
  send: Send,
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return answerAs(send, { method: 'GET', path }, schema);
}

/** The same for any request; one without an answer may have been carried out. */
export async function answerAs<Schema extends v.GenericSchema>(
  send: Send,
  request: ZendeskRequest,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, await successfulBody(send, request));
  if (parsed.success) return parsed.output;
  throw new HelpdeskFailure(`Zendesk's answer for ${request.path} is not what it documents`, 'unexpected', {
    cause: parsed.issues,
  });
}

async function successfulBody(send: Send, request: ZendeskRequest): Promise<unknown> {
  const { status, body } = await send(request).catch((error: unknown) => {
    throw new HelpdeskFailure(`Zendesk did not answer for ${request.path}`, 'no-answer', { cause: error });
  });
  if (status >= 200 && status < 300) return body;
  throw failureOf(request, status);
}

/** What to throw for an answer that is no success. */
export const failureOf = ({ path }: ZendeskRequest, status: number): HelpdeskFailure =>
  new HelpdeskFailure(`Zendesk answered ${status} for ${path}`, reasonOf(status));

function reasonOf(status: number): FailureReason {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  return status === 429 ? 'too-many-requests' : 'unexpected';
}
