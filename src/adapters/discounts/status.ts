import type { ConnectionProblem } from '../../ports/gift-provider';
import type { OutsideAnswer } from '../../ports/outside';
import { ProviderFailure } from './provider-failure';

/** These may come of a request that an earlier copy of it got through with, or that is only too early. */
const MAY_CHANGE = new Set([408, 409, 425, 429]);
const LONGEST_REASON = 200;

/** Whether a status says that nothing was done, and that the same request will never do anything. */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && !MAY_CHANGE.has(status);
}

/** Refused for good, with what the provider says of it: somebody else's text, so only a short plain one. */
export function refused(why: string) {
  const plain = why.replace(/\p{C}+/gu, ' ').trim();
  return { kind: 'refused', why: plain.slice(0, LONGEST_REASON) } as const;
}

/** An answer that leaves open what was done. */
export function notKnown({ status }: OutsideAnswer): ProviderFailure {
  return new ProviderFailure(`The provider's answer (${status}) does not say what was done`, problemOf(status));
}

/** What a status that is no success says of the way to a provider. */
export function problemOf(status: number): ConnectionProblem {
  if (status === 401) return 'unauthorised';
  if (status === 403) return 'missing-scope';
  if (status === 404) return 'not-found';
  // A gateway on the way, Zendesk's own among them, found nobody.
  return [408, 429, 502, 503, 504].includes(status) ? 'no-answer' : 'unexpected';
}
