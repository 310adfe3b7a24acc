export type Operator = ':' | '<' | '>' | '<=' | '>=';

/** `status:open`: what a property must be, or with other operators be compared with. */
export interface Condition {
  readonly key: string;
  readonly operator: Operator;
  readonly value: string;
  readonly isNegated: boolean;
}

/** A word or phrase anywhere in a row. */
export interface Term {
  readonly text: string;
  readonly isPhrase: boolean;
  readonly isNegated: boolean;
}

export interface SearchQuery {
  readonly terms: readonly Term[];
  readonly conditions: readonly Condition[];
}

const PART = /(-?)(?:([\p{L}_][\p{L}\p{N}_]*)(<=|>=|:|<|>))?(?:"([^"]*)"?|(\S+))/gu;

/** Reads the syntax of Zendesk's search box; every text is a query. */
export function searchQuery(text: string): SearchQuery {
  const terms: Term[] = [];
  const conditions: Condition[] = [];
  for (const [, minus, key, operator, phrase, word] of text.matchAll(PART)) {
    const isNegated = minus === '-';
    const value = phrase ?? word ?? '';
    if (key !== undefined && isOperator(operator)) {
      conditions.push({ key: key.toLowerCase(), operator, value, isNegated });
    } else {
      terms.push({ text: value, isPhrase: phrase !== undefined, isNegated });
    }
  }
  return { terms, conditions };
}

function isOperator(text: string | undefined): text is Operator {
  return text !== undefined && [':', '<', '>', '<=', '>='].includes(text);
}
