import { listedError } from '../api-error';
import type { ApiContext } from '../viewer';

const MOST = 100;

/** The numbers of `?ids=1,2,3`, each once. The two refusals are guesses: nothing says how Zendesk words them. */
export function idsOf(c: ApiContext, most = MOST): number[] {
  const texts = (c.req.query('ids') ?? '').split(',').map((text) => text.trim());
  const ids = [...new Set(texts.filter((text) => /^\d+$/.test(text)).map(Number))];
  if (ids.length === 0) throw listedError(400, 'InvalidValue', 'ids must be a list of ids, separated by commas');
  if (ids.length > most) throw tooMany(most);
  return ids;
}

export const tooMany = (most = MOST) => listedError(400, 'TooManyValues', `No more than ${most} at a time`);
