type Test = (stored: unknown) => boolean;
type Comparable = string | number | boolean;

const NUMBERS = new Set(['integer', 'decimal', 'currency']);

/** Tells whether a stored value of this type satisfies the operator; `undefined` for a value it cannot be held against. */
export function comparison(type: string, operator: string, value: unknown): Test | undefined {
  if (operator === '$exists') return existence(value);
  if (operator === '$in' || operator === '$notin') return membership(type, operator === '$notin', value);

  const wanted = comparable(type, value);
  if (wanted === undefined) return undefined;
  const test = single(operator, wanted);
  return test && ((stored) => test(partsOf(type, stored)));
}

function single(operator: string, wanted: Comparable): ((parts: readonly Comparable[]) => boolean) | undefined {
  const text = String(wanted).toLowerCase();
  const contains = (parts: readonly Comparable[]) => parts.some((part) => String(part).toLowerCase().includes(text));
  switch (operator) {
    case '$eq':
      return (parts) => parts.includes(wanted);
    case '$noteq':
      return (parts) => !parts.includes(wanted);
    case '$contains':
      return contains;
    case '$notcontains':
      return (parts) => !contains(parts);
    default:
      return ordering(operator, wanted);
  }
}

function ordering(operator: string, wanted: Comparable): (parts: readonly Comparable[]) => boolean {
  const holds: Record<string, (part: Comparable) => boolean> = {
    $gt: (part) => part > wanted,
    $gte: (part) => part >= wanted,
    $lt: (part) => part < wanted,
    $lte: (part) => part <= wanted,
  };
  return (parts) => parts.some((part) => holds[operator]?.(part) ?? false);
}

function existence(value: unknown): Test | undefined {
  if (typeof value !== 'boolean') return undefined;
  return (stored) => (stored !== null && stored !== undefined) === value;
}

function membership(type: string, isNegated: boolean, value: unknown): Test | undefined {
  if (!Array.isArray(value)) return undefined;
  const wanted = new Set(value.map((each: unknown) => comparable(type, each)));
  if (wanted.has(undefined)) return undefined;
  return (stored) => partsOf(type, stored).some((part) => wanted.has(part)) !== isNegated;
}

/** The single values in what is stored: none for nothing, several for a multi-select. */
function partsOf(type: string, stored: unknown): Comparable[] {
  const all: unknown[] = Array.isArray(stored) ? stored : [stored];
  return all.flatMap((each) => comparable(type, each) ?? []);
}

/** Numbers for numbers and dates, so that they are compared by size; `undefined` for what is not a value of the type. */
function comparable(type: string, value: unknown): Comparable | undefined {
  if (type === 'checkbox') return typeof value === 'boolean' ? value : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (type === 'date') return numberOrNothing(Date.parse(String(value)));
  return NUMBERS.has(type) ? numberOrNothing(Number(value)) : String(value);
}

function numberOrNothing(number: number): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}
