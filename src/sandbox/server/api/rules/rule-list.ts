import type { Restriction } from '../../rows/restriction';
import { inOrder } from '../paging/cursor-page';
import type { ApiContext } from '../viewer';

/** What views and macros have in common. */
interface Rule {
  readonly id: number;
  readonly title: string;
  readonly active: boolean;
  readonly position: number;
  readonly restriction: Restriction | null;
  readonly created_at: string;
  readonly updated_at: string;
}

const SORTS = new Map<string, (rule: Rule) => string | number>([
  ['position', ({ position }) => position],
  ['alphabetical', ({ title }) => title.toLowerCase()],
  ['created_at', ({ created_at }) => created_at],
  ['updated_at', ({ updated_at }) => updated_at],
]);
const NEWEST_FIRST = ['created_at', 'updated_at'];

/** Those of the rules that the client asks for, in its order, or else in the usual one. */
export function inOrderFor<Row extends Rule>(c: ApiContext, rules: readonly Row[], usual: string): Row[] {
  return inOrder(rules.filter(filterOf(c)), sortingOf(c, usual));
}

function filterOf(c: ApiContext): (rule: Rule) => boolean {
  const [active, access, group, title] = ['active', 'access', 'group_id', 'query'].map((name) => c.req.query(name));
  const words = title?.toLowerCase() ?? '';
  return (rule) =>
    (active === undefined || String(rule.active) === active) &&
    (access === undefined || accessesOf(rule).includes(access)) &&
    (group === undefined || groupsIn(rule).includes(group)) &&
    rule.title.toLowerCase().includes(words);
}

function accessesOf({ restriction }: Rule): string[] {
  if (restriction === null) return ['shared', 'account'];
  return restriction.type === 'User' ? ['personal'] : ['shared'];
}

function groupsIn({ restriction }: Rule): string[] {
  return restriction?.type === 'Group' ? restriction.ids.map(String) : [];
}

function sortingOf(c: ApiContext, usual: string) {
  const sort = c.req.query('sort') ?? c.req.query('sort_by') ?? usual;
  const name = sort.replace(/^-/, '');
  const valueOf = SORTS.get(name) ?? (({ position }: Rule) => position);
  const isNewestFirst = NEWEST_FIRST.includes(name) && c.req.query('sort') === undefined;
  const order = c.req.query('sort_order') ?? (isNewestFirst ? 'desc' : 'asc');
  return { keyOf: (rule: Rule) => [valueOf(rule), rule.id], descending: sort.startsWith('-') || order === 'desc' };
}
