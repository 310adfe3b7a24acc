import type { Fault } from './fault-schema';

const HAS_NO_BODY = new Set([204, 205, 304]);

/** What the fault answers in place of the API, if it does. */
export function faultyAnswer(fault: Fault): Response | undefined {
  const status = fault.status ?? (hasBody(fault) ? 200 : undefined);
  if (status === undefined) return undefined;
  return new Response(HAS_NO_BODY.has(status) ? null : bodyOf(fault, status), {
    status,
    headers: { 'content-type': contentTypeOf(fault), ...waitOf(fault, status) },
  });
}

/** Whether a request is carried out, whatever is answered to it then. */
export function isCarriedOut(fault: Fault | undefined): boolean {
  if (fault === undefined || fault.after === true) return true;
  return fault.drop !== true && fault.status === undefined && !hasBody(fault);
}

function hasBody({ body, garbage }: Fault): boolean {
  return body !== undefined || garbage !== undefined;
}

function bodyOf({ body, garbage }: Fault, status: number): string {
  if (garbage !== undefined) return garbage;
  return JSON.stringify(body ?? { error: { title: 'Injected fault', message: `Answered with ${status} on purpose` } });
}

function contentTypeOf({ contentType, garbage }: Fault): string {
  return contentType ?? (garbage === undefined ? 'application/json' : 'text/html');
}

function waitOf({ retryAfterSeconds }: Fault, status: number): Record<string, string> {
  return status === 429 ? { 'retry-after': String(retryAfterSeconds ?? 1) } : {};
}
