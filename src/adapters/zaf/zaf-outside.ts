import * as v from 'valibot';
import type { OutsideAnswer, OutsideRequest, SendOutside } from '../../ports/outside';
import type { ZafClient, ZafRequest } from './zaf-client';

/** UNVERIFIED: that headers come as an object, and in which case. */
const headers = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((named) =>
    Object.fromEntries(Object.entries(named).map(([name, value]) => [name.toLowerCase(), String(value)])),
  ),
);
const response = v.object({
  status: v.pipe(v.number(), v.minValue(1)),
  responseJSON: v.optional(v.unknown()),
  responseText: v.optional(v.string()),
  headers: v.optional(v.fallback(headers, {}), {}),
});

/** Nothing came back in time, or nothing that is an answer. */
export class SilenceOutside extends Error {
  override readonly name = 'SilenceOutside';
}

/**
 * Sends requests to other services through Zendesk's proxy, which puts the installation's secure settings in the place of their
 * placeholders; once each, since a repeat could be a second one.
 */
export function zafOutside(client: ZafClient): SendOutside {
  return async (request, timeoutMs): Promise<OutsideAnswer> => {
    // A failed request rejects with the same kind of object that a successful one resolves with.
    const answer = client.request(optionsFor(request, timeoutMs)).catch((failure: unknown) => failure);
    const parsed = v.safeParse(response, await withinTime(answer, timeoutMs));
    if (!parsed.success) throw new SilenceOutside('No answer', { cause: parsed.issues });
    const { status, responseJSON, responseText, headers: told } = parsed.output;
    return { status, body: responseJSON ?? jsonIn(responseText), headers: told };
  };
}

function optionsFor(
  { method, url, headers: sent, contentType, body, jwt }: OutsideRequest,
  timeout: number,
): ZafRequest {
  return {
    url,
    type: method,
    headers: sent,
    ...(contentType !== undefined && { contentType }),
    ...(body !== undefined && { data: body }),
    ...(jwt && { jwt: tokenFor(jwt) }),
    secure: true,
    cors: false,
    autoRetry: false,
    httpCompleteResponse: true,
    timeout,
  };
}

function tokenFor({
  secretKey,
  expirySeconds,
  claims,
}: NonNullable<OutsideRequest['jwt']>): NonNullable<ZafRequest['jwt']> {
  return { algorithm: 'HS256', secret_key: secretKey, expiry: expirySeconds, claims };
}

function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    // A page where JSON is due: whoever reads the answer says that it is not what was documented.
    return text;
  }
}

/** The framework's own timeout is not relied upon: the SDK waits for ever for a page that is gone. */
async function withinTime(answer: Promise<unknown>, timeoutMs: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilenceOutside(`Nothing after ${timeoutMs} ms`)), timeoutMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
