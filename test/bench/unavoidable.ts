import type { AppRequest } from './sandbox';

/** What a press has to wait for, whoever programs it. */
export interface Unavoidable {
  readonly ms: number;
  readonly requests: number;
}

/**
 * What cannot be left out of the requests that somebody waited for: what is written, one after the other, since each may only be written
 * once the one before stands; and before the first, the longest of what is read to decide by, as all of it could be asked at once.
 * @param requests in any order.
 */
export function unavoidableOf(requests: readonly AppRequest[]): Unavoidable {
  const writes = requests.filter((request) => !isReading(request));
  const firstWrite = Math.min(...writes.map(({ at }) => at));
  const reads = requests.filter((request) => isReading(request) && request.at < firstWrite);
  const longest = reads.sort((one, other) => other.ms - one.ms).slice(0, 1);
  const awaited = [...longest, ...writes];
  return { ms: awaited.reduce((sum, { ms }) => sum + ms, 0), requests: awaited.length };
}

/** A search is posted, too, and changes nothing. */
const isReading = ({ method, path }: AppRequest): boolean => method === 'GET' || /\/search\b/.test(path);
