import { Hono } from 'hono';
import { NO_CONDITIONS, USUAL_OUTPUT, type View, type ViewOutput, viewsOf } from '../../rows/view';
import type { Sandbox } from '../../sandbox';
import { recordNotFound } from '../api-error';
import { idsOf } from '../paging/asked-ids';
import { bodyOf } from '../request-body';
import { builtInView } from './built-in-views';
import { isOpenTo } from './restriction';
import { rowCount } from '../paging/row-count';
import { pageInThisOrder } from '../paging/row-page';
import { ruleKeeper } from './rule-access';
import { inOrderFor } from './rule-list';
import { updateRules } from './rule-updates';
import { viewJson } from './view-json';
import { conditionsOf, plainChangesOf, viewCreateSchema, type ViewInput, viewUpdateSchema } from './view-schema';
import { executedJson, viewCountJson, viewTicketsJson } from './view-tickets';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf, idOf } from '../viewer';

const MOST_COMPACT = 32;
const MOST_COUNTED = 20;

/** Views of tickets: which there are, and what is in them. */
export function viewRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const available = (c: ApiContext) => {
    const viewer = agentOf(c);
    const open = viewsOf(sandbox.world.state).filter(({ restriction }) => isOpenTo(viewer, restriction, sandbox));
    return inOrderFor(c, open, 'position');
  };
  const listed = (c: ApiContext, views: readonly View[]) => {
    const { rows, ...page } = pageInThisOrder(c, views);
    return c.json({ views: rows.map((view) => viewJson(c, view)), ...page });
  };
  const withIds = (c: ApiContext, most?: number) => {
    const ids = idsOf(c, most);
    return available(c).filter(({ id }) => ids.includes(id));
  };

  for (const path of ['/views', '/views/search']) routes.get(path, (c) => listed(c, available(c)));
  routes.get('/views/active', (c) => listed(c, active(available(c))));
  routes.get('/views/compact', (c) => listed(c, active(available(c)).slice(0, MOST_COMPACT)));
  routes.get('/views/show_many', (c) => listed(c, withIds(c)));
  routes.get('/views/count', (c) => c.json(rowCount(available(c), sandbox)));
  routes.get('/views/count_many', (c) => {
    const counts = withIds(c, MOST_COUNTED).map((view) => viewCountJson(c, view, agentOf(c), sandbox));
    return c.json({ view_counts: counts });
  });
  routes.get('/views/:id', (c) => c.json({ view: viewJson(c, shownView(c, sandbox)) }));
  routes.get('/views/:id/count', (c) => {
    const view_count = viewCountJson(c, shownView(c, sandbox), agentOf(c), sandbox);
    return c.json({ view_count });
  });
  routes.get('/views/:id/tickets', (c) =>
    c.json(viewTicketsJson(c, shownView(c, sandbox), { viewer: agentOf(c), sandbox })),
  );
  routes.get('/views/:id/execute', (c) =>
    c.json(executedJson(c, shownView(c, sandbox), { viewer: agentOf(c), sandbox })),
  );
  return routes;
}

/** Making, changing and removing views. */
export function viewChangeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const { check, without } = ruleKeeper('view_access', sandbox);
  const remove = (c: ApiContext, ids: readonly number[]) => {
    world.state.views = without(c, viewsOf(world.state), ids);
    world.changed();
  };

  routes.post('/views', async (c) => {
    fullAgentOf(c);
    const input = await bodyOf(c, 'view', viewCreateSchema);
    const made = { ...blank(input.title, sandbox), ...changesIn(input, USUAL_OUTPUT) };
    const view = { ...made, conditions: conditionsOf(input, NO_CONDITIONS) };
    check(c, view);
    viewsOf(world.state).push(view);
    world.changed();
    return c.json({ view: viewJson(c, view) });
  });
  routes.put('/views/update_many', async (c) => {
    fullAgentOf(c);
    const changed = await updateRules(c, 'views', viewsOf(world.state), { world, check });
    const { rows, ...page } = pageInThisOrder(c, changed);
    return c.json({ views: rows.map((view) => viewJson(c, view)), ...page });
  });
  routes.put('/views/:id', async (c) => {
    fullAgentOf(c);
    const view = viewOf(c, sandbox);
    const input = await bodyOf(c, 'view', viewUpdateSchema);
    const conditions = conditionsOf(input, view.conditions);
    const after = { ...view, ...changesIn(input, view.output), conditions, updated_at: world.stamp() };
    check(c, view, after);
    Object.assign(view, after);
    world.changed();
    return c.json({ view: viewJson(c, view) });
  });
  routes.delete('/views/destroy_many', (c) => {
    fullAgentOf(c);
    remove(c, idsOf(c));
    return c.body(null, 204);
  });
  routes.delete('/views/:id', (c) => {
    fullAgentOf(c);
    remove(c, [viewOf(c, sandbox).id]);
    return c.body(null, 204);
  });
  return routes;
}

function active(views: readonly View[]): View[] {
  return views.filter((view) => view.active);
}

/** By its id or, if it is one of Zendesk's own, by its alias. */
function shownView(c: ApiContext, sandbox: Sandbox): View {
  agentOf(c);
  return builtInView(c.req.param('id') ?? '') ?? viewOf(c, sandbox);
}

function viewOf(c: ApiContext, sandbox: Sandbox): View {
  const viewer = agentOf(c);
  const view = viewsOf(sandbox.world.state).find(({ id }) => id === idOf(c, 'id'));
  if (view === undefined || !isOpenTo(viewer, view.restriction, sandbox)) throw recordNotFound();
  return view;
}

function changesIn(input: ViewInput, before: ViewOutput) {
  return { ...plainChangesOf(input), output: { ...before, ...input.output } };
}

function blank(title: string, { world }: Sandbox): View {
  const at = world.stamp();
  return {
    id: world.nextId(),
    title,
    description: null,
    active: true,
    position: viewsOf(world.state).length + 1,
    conditions: NO_CONDITIONS,
    output: USUAL_OUTPUT,
    restriction: null,
    created_at: at,
    updated_at: at,
  };
}
