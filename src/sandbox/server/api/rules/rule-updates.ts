import * as v from 'valibot';
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
}

/** Does what `update_many` asks for the rules in the list called `name`, and answers them; all of them, or none. */
export async function updateRules<Row extends Rule>(
  c: ApiContext,
  name: string,
  rules: readonly Row[],
  world: World,
): Promise<Row[]> {
  const body = valid(await jsonOf(c), v.object({ [name]: v.array(update, 'must be a list') }));
  const updates = (body[name] ?? []).map(({ id, ...change }) => ({ change, rule: rules.find((row) => row.id === id) }));
  const changed = updates.map(({ rule }) => rule).filter((rule) => rule !== undefined);
  if (changed.length < updates.length) throw recordNotFound();
  for (const { rule, change } of updates) Object.assign(rule ?? {}, change, { updated_at: world.stamp() });
  world.changed();
  return changed;
}
