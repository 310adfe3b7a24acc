import type { FoundFact } from './fact';

/**
 * Whether a fact tells an agent something: "the lamp" stands in every second message and is read there. It still answers a draft that
 * asks which product it is.
 */
export const isTelling = ({ kind, value }: Pick<FoundFact, 'kind' | 'value'>): boolean =>
  kind !== 'product' || /\d|\S\s+\S/.test(value.trim());
