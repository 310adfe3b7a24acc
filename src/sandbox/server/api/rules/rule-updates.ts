import * as v from 'valibot';
import type { Restriction } from '../../rows/restriction';
import type { World } from '../../world';
import { recordNotFound } from '../api-error';
import { jsonOf, valid } from '../request-body';
import { idSchema } from '../people/people-schema';
import type { ApiContext } from '../viewer';

const update = v.object({
  id: idSchema,
  position: v.exactOptional(v.number()),
  active: v.exactOptional(v.boolean()),
});

interface Rule {
  readonly id: number;
  position: number;
  active: boolean;
  updated_at: string;
  readonly restriction: Restriction | null;
}

interface Updating {
  readonly world: World;
  /** Throws the answer for rules that are not the viewer's to keep. */
  readonly check: (c: ApiContext, ...rules: readonly Rule[]) => void;
}

/** Does what `update_many` asks for the rules in the list called `name`, and answers them; all of them, or none. */
export async function updateRules<Row extends Rule>(
  c: ApiContext,
  name: string,
  rules: readonly Row[],
  { world, check }: Updating,
): Promise<Row[]> {
  const body = valid(await jsonOf(c), v.object({ [name]: v.array(update, 'must be a list') }));
  const updates = (body[name] ?? []).map(({ id, ...change }) => ({ change, rule: rules.find((row) => row.id === id) }));
  const changed = updates.map(({ rule }) => rule).filter((rule) => rule !== undefined);
  if (changed.length < updates.length) throw recordNotFound();
  check(c, ...changed);
  for (const { rule, change } of updates) Object.assign(rule ?? {}, change, { updated_at: world.stamp() });
  world.changed();
  return changed;
}
