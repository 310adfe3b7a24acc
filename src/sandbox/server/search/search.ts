import type { Kind } from './kinds';
import { valueProperty } from './property';
import type { Condition, SearchQuery, Term } from './search-query';
import { textMatch } from './text-match';

/** Keywords that say what is searched and how it is sorted, not what a row has. */
const ABOUT_THE_SEARCH = new Set(['type', 'order_by', 'sort']);

/** The rows of one kind that a query finds, in the order of their list. */
export function found<Row>(query: SearchQuery, kind: Kind<Row>): Row[] {
  const conditions = query.conditions.filter(({ key }) => !ABOUT_THE_SEARCH.has(key));
  const tests = [...conditionTests(conditions, kind), ...query.terms.map((term) => termTest(term, kind))];
  return kind.rows().filter((row) => tests.every((test) => test(row)));
}

/** Values of the same property are alternatives; other operators, and what is excluded, hold one by one. */
function conditionTests<Row>(conditions: readonly Condition[], kind: Kind<Row>): ((row: Row) => boolean)[] {
  const groups = new Map<unknown, Condition[]>();
  for (const condition of conditions) {
    const group = condition.operator === ':' && !condition.isNegated ? condition.key : condition;
    groups.set(group, [...(groups.get(group) ?? []), condition]);
  }
  return [...groups.values()].map((group) => {
    const tests = group.map((condition) => conditionTest(condition, kind));
    return (row) => tests.some((test) => test(row));
  });
}

function conditionTest<Row>(condition: Condition, kind: Kind<Row>): (row: Row) => boolean {
  const { key, isNegated } = condition;
  const property = kind.properties.get(key);
  if (property !== undefined) {
    const test = property(condition);
    return (row) => test(row) !== isNegated;
  }
  const { fieldsOf } = kind;
  // A row that does not know a property is not found by it, nor by its absence.
  if (fieldsOf === undefined) return () => false;
  const test = valueProperty<Row>((row) => [fieldsOf(row)[key]].flat().filter((value) => value !== undefined))(
    condition,
  );
  return (row) => (key in fieldsOf(row) || key.startsWith('custom_field_')) && test(row) !== isNegated;
}

function termTest<Row>({ text, isPhrase, isNegated }: Term, { textsOf }: Kind<Row>): (row: Row) => boolean {
  const matches = textMatch(text, isPhrase);
  return (row) => textsOf(row).some((each) => each !== null && matches(each)) !== isNegated;
}
