import { oneCall, type Outside } from '../one-call';
import type { OutsideAnswer } from '../../../ports/outside';
import type { Message } from './message';

const EXPIRY_SECONDS = 60;

export interface WebhookAddress {
  readonly url: string;
  /** The account's subdomain at Zendesk, which names who asks. */
  readonly issuer: string;
}

/** Sends one message; each copy of it under a token of its own. Throws ProviderFailure where no answer came. */
export type AskWebhook = (message: Message) => Promise<OutsideAnswer>;

/** Begins a call to a company's own address. */
export function askWebhook(outside: Outside, { url, issuer }: WebhookAddress): AskWebhook {
  const ask = oneCall({
    ...outside,
    send: async (request, timeoutMs) => outside.send(withNewToken(request), timeoutMs),
  });
  return async (message) => {
    const body = JSON.stringify(message);
    const claims = { iss: issuer, aud: url, body_sha256: await sha256(body) };
    return ask({
      method: 'POST',
      url,
      headers: { Authorization: 'Bearer {{jwt.token}}' },
      contentType: 'application/json',
      body,
      jwt: { secretKey: '{{setting.webhook_secret}}', expirySeconds: EXPIRY_SECONDS, claims },
    });
  };
}

function withNewToken(request: Parameters<Outside['send']>[0]): Parameters<Outside['send']>[0] {
  const { jwt } = request;
  return jwt ? { ...request, jwt: { ...jwt, claims: { ...jwt.claims, jti: crypto.randomUUID() } } } : request;
}

/** In lower-case hexadecimal, of the UTF-8 bytes. */
async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
