import type { Condition, Operator } from './search-query';
import { searchTime } from './search-time';
import { textMatch } from './text-match';

/** Whether a row has what a condition asks; one that cannot be asked of it throws the answer. */
export type Property<Row> = (condition: Condition) => (row: Row) => boolean;

type FieldValue = string | number | boolean | null;

const NOTHING = 'none';
const ANYTHING = '*';

/** Words in a text; `none` finds rows without it. */
export function textProperty<Row>(textOf: (row: Row) => string | null): Property<Row> {
  return ({ value }) => {
    if (value === ANYTHING) return (row) => (textOf(row) ?? '') !== '';
    if (value === NOTHING) return (row) => (textOf(row) ?? '') === '';
    const matches = textMatch(value);
    return (row) => matches(textOf(row) ?? '');
  };
}

/** Exactly this value, whatever its case, among those of the row; `*` at the end stands for any end. */
export function valueProperty<Row>(valuesOf: (row: Row) => readonly FieldValue[]): Property<Row> {
  const texts = (row: Row) =>
    valuesOf(row).flatMap((value) => (value === null || value === '' ? [] : String(value).toLowerCase()));
  return ({ value }) => {
    const wanted = value.toLowerCase();
    if (wanted === NOTHING) return (row) => texts(row).length === 0;
    if (!wanted.endsWith(ANYTHING)) return (row) => texts(row).includes(wanted);
    return (row) => texts(row).some((text) => text.startsWith(wanted.slice(0, -1)));
  };
}

/** One of names in an order, so that `priority>normal` can be asked. */
export function rankProperty<Row>(names: readonly string[], nameOf: (row: Row) => string | null): Property<Row> {
  const plain = valueProperty<Row>((row) => [nameOf(row)]);
  return (condition) => {
    if (condition.operator === ':') return plain(condition);
    const wanted = names.indexOf(condition.value.toLowerCase());
    const holds = COMPARISONS[condition.operator];
    return (row) => wanted !== -1 && nameOf(row) !== null && holds(names.indexOf(nameOf(row) ?? ''), wanted);
  };
}

export function timeProperty<Row>(nowMs: number, timeOf: (row: Row) => string | null): Property<Row> {
  return ({ operator, value }) => {
    if (value === NOTHING) return (row) => timeOf(row) === null;
    if (value === ANYTHING) return (row) => timeOf(row) !== null;
    const { fromMs, toMs } = searchTime(value, nowMs);
    // After a day is after its end; from a day on is from its beginning.
    const edge = operator === '>' || operator === '<=' ? toMs - 1 : fromMs;
    return (row) => {
      const ms = Date.parse(timeOf(row) ?? '');
      if (operator === ':') return ms >= fromMs && ms < toMs;
      return COMPARISONS[operator](ms, edge);
    };
  };
}

/** Rows that point to one of those whom the value names; `none` for those that point to nobody. */
export function referenceProperty<Row>(
  idsNamed: (value: string) => ReadonlySet<number>,
  idsOf: (row: Row) => readonly (number | null)[],
): Property<Row> {
  return ({ value }) => {
    if (value === NOTHING) return (row) => idsOf(row).every((id) => id === null);
    if (value === ANYTHING) return (row) => idsOf(row).some((id) => id !== null);
    const named = idsNamed(value);
    return (row) => idsOf(row).some((id) => id !== null && named.has(id));
  };
}

const COMPARISONS: Readonly<Record<Exclude<Operator, ':'>, (one: number, other: number) => boolean>> = {
  '<': (one, other) => one < other,
  '>': (one, other) => one > other,
  '<=': (one, other) => one <= other,
  '>=': (one, other) => one >= other,
};
