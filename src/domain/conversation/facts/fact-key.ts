import type { FoundFact } from './fact';

/** What makes two facts the same: their kind and what they say, whatever the case, spaces and dashes. */
export const factKey = ({ kind, value }: Pick<FoundFact, 'kind' | 'value'>): string =>
  `${kind} ${value.toLowerCase().replace(/[\s\p{P}]+/gu, '')}`;
