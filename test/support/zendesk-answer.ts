import type { ZendeskAnswer, ZendeskRequest } from '../../src/adapters/zendesk/send';

/** An HTTP response as our requests' answer. */
export async function zendeskAnswer(response: Response): Promise<ZendeskAnswer> {
  const text = await response.text();
  const date = response.headers.get('date');
  return { status: response.status, body: jsonOrText(text), ...(date === null ? {} : { date }) };
}

/** One of our requests as HTTP sends it, with the rights of a person at example.com. */
export function requestInit({ method, body, headers: own }: ZendeskRequest, localPart: string): RequestInit {
  const headers = { ...own, authorization: `Basic ${btoa(`${localPart}@example.com/token:x`)}` };
  if (body === undefined) return { method, headers };
  return { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function jsonOrText(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // An answer that is no JSON is handed on as it is.
    return text;
  }
}
