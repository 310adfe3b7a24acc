import { Hono } from 'hono';
import { type Macro, macrosOf } from '../../rows/macro';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { recordNotFound } from '../api-error';
import { changesBy } from './macro-apply';
import { macroCreateSchema, macroUpdateSchema } from './macro-schema';
import { idsOf } from '../paging/asked-ids';
import { bodyOf } from '../request-body';
import { isOpenTo } from './restriction';
import { pageInThisOrder } from '../paging/row-page';
import { ruleKeeper } from './rule-access';
import { inOrderFor } from './rule-list';
import { updateRules } from './rule-updates';
import { ticketJson } from '../tickets/ticket-json';
import { ticketOf } from '../tickets/ticket-of';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf, idOf, originOf } from '../viewer';

/** Macros: which there are, and what they would do to a ticket. */
export function macroRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const available = (c: ApiContext) => {
    const viewer = agentOf(c);
    const macros = macrosOf(sandbox.world.state).filter((macro) => isFor(viewer, macro, sandbox));
    const category = c.req.query('category');
    const inCategory = macros.filter((macro) => category === undefined || categoryOf(macro).includes(category));
    return inOrderFor(c, inCategory, 'alphabetical');
  };
  const listed = (c: ApiContext, macros: readonly Macro[]) => {
    const { rows, ...page } = pageInThisOrder(c, macros);
    return c.json({ macros: rows.map((macro) => macroJson(c, macro)), ...page });
  };

  for (const path of ['/macros', '/macros/search']) routes.get(path, (c) => listed(c, available(c)));
  routes.get('/macros/active', (c) =>
    listed(
      c,
      available(c).filter(({ active }) => active),
    ),
  );
  routes.get('/macros/categories', (c) => {
    const categories = available(c).flatMap(categoryOf);
    return c.json({ categories: [...new Set(categories)].sort((one, other) => one.localeCompare(other)) });
  });
  routes.get('/macros/:id', (c) => c.json({ macro: macroJson(c, macroOf(c, 'id', sandbox)) }));
  routes.get('/macros/:id/apply', (c) => {
    const application = { macro: macroOf(c, 'id', sandbox), viewer: agentOf(c), ticket: undefined };
    return c.json({ result: { ticket: changesBy(application, sandbox) } });
  });
  routes.get('/tickets/:id/macros/:macro/apply', (c) => {
    const viewer = agentOf(c);
    const ticket = ticketOf(c, sandbox);
    const changes = changesBy({ macro: macroOf(c, 'macro', sandbox), viewer, ticket }, sandbox);
    return c.json({ result: { ticket: { ...ticketJson(c, ticket, sandbox), ...changes } } });
  });
  return routes;
}

/** Making, changing and removing macros. */
export function macroChangeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const { check, without } = ruleKeeper('macro_access', sandbox);
  const remove = (c: ApiContext, ids: readonly number[]) => {
    world.state.macros = without(c, macrosOf(world.state), ids);
    world.changed();
  };

  routes.post('/macros', async (c) => {
    fullAgentOf(c);
    const input = await bodyOf(c, 'macro', macroCreateSchema);
    const macro = { ...blank(sandbox), ...input };
    check(c, macro);
    macrosOf(world.state).push(macro);
    world.changed();
    return c.json({ macro: macroJson(c, macro) });
  });
  routes.put('/macros/update_many', async (c) => {
    fullAgentOf(c);
    const changed = await updateRules(c, 'macros', macrosOf(world.state), { world, check });
    const { rows, ...page } = pageInThisOrder(c, changed);
    return c.json({ macros: rows.map((macro) => macroJson(c, macro)), ...page });
  });
  routes.put('/macros/:id', async (c) => {
    fullAgentOf(c);
    const macro = macroOf(c, 'id', sandbox);
    const after = { ...macro, ...(await bodyOf(c, 'macro', macroUpdateSchema)), updated_at: world.stamp() };
    check(c, macro, after);
    Object.assign(macro, after);
    world.changed();
    return c.json({ macro: macroJson(c, macro) });
  });
  routes.delete('/macros/destroy_many', (c) => {
    fullAgentOf(c);
    remove(c, idsOf(c));
    return c.body(null, 204);
  });
  routes.delete('/macros/:id', (c) => {
    fullAgentOf(c);
    remove(c, [macroOf(c, 'id', sandbox).id]);
    return c.body(null, 204);
  });
  return routes;
}

/** Admins have everybody's personal macros, too. */
function isFor(viewer: User, { restriction }: Macro, sandbox: Sandbox): boolean {
  return viewer.role === 'admin' || isOpenTo(viewer, restriction, sandbox);
}

function macroOf(c: ApiContext, name: string, sandbox: Sandbox): Macro {
  return macroWith(idOf(c, name), agentOf(c), sandbox);
}

/** The macro, where the viewer has it; throws the answer where they do not. */
export function macroWith(wanted: number, viewer: User, sandbox: Sandbox): Macro {
  const macro = macrosOf(sandbox.world.state).find(({ id }) => id === wanted);
  if (macro === undefined || !isFor(viewer, macro, sandbox)) throw recordNotFound();
  return macro;
}

function macroJson(c: ApiContext, macro: Macro) {
  return {
    ...macro,
    url: `${originOf(c)}/api/v2/macros/${macro.id}.json`,
    raw_title: macro.title,
    default: false,
  };
}

/** `Delivery::Late` stands in the category `Delivery`. */
function categoryOf({ title }: Macro): string[] {
  return title.split('::').slice(0, -1).slice(0, 1);
}

function blank({ world }: Sandbox) {
  const at = world.stamp();
  return {
    id: world.nextId(),
    description: null,
    active: true,
    position: macrosOf(world.state).length + 1,
    restriction: null,
    created_at: at,
    updated_at: at,
  };
}
