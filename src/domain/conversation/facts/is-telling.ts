import type { FoundFact } from './fact';

/**
 * Whether a fact tells an agent something: "the lamp" stands in every second message and is read there, and "today" or "September" says
 * little without what it was said of. It still answers a draft that asks for it.
 */
export function isTelling({ kind, value }: Pick<FoundFact, 'kind' | 'value'>): boolean {
  if (kind === 'date') return /\d/.test(value);
  return kind !== 'product' || /\d|\S\s+\S/.test(value.trim());
}
