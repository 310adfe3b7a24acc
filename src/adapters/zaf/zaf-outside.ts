import * as v from 'valibot';
import type { OutsideAnswer, OutsideRequest, SendOutside } from '../../ports/outside';
import { wholeAnswer } from './whole-answer';
import type { ZafClient, ZafRequest } from './zaf-client';

/** UNVERIFIED: that headers come as an object, and in which case. */
const headers = v.fallback(
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((named) =>
      Object.fromEntries(Object.entries(named).map(([name, value]) => [name.toLowerCase(), String(value)])),
    ),
  ),
  {},
);

/** Nothing came back in time, or nothing that is an answer. */
export class SilenceOutside extends Error {
  override readonly name = 'SilenceOutside';
}

/**
 * Sends requests to other services through Zendesk's proxy, which puts the installation's secure settings in the place of their
 * placeholders; once each, since a repeat could be a second one.
 */
export function zafOutside(client: ZafClient): SendOutside {
  const noAnswer = (cause: unknown) => new SilenceOutside('No answer', { cause });
  return async (request, timeoutMs): Promise<OutsideAnswer> => {
    const answer = await wholeAnswer(client, optionsFor(request, timeoutMs), { forMs: timeoutMs, noAnswer });
    return { ...answer, headers: v.parse(headers, answer.headers) };
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
