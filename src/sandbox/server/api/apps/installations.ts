import { Hono } from 'hono';
import * as v from 'valibot';
import type { Manifest } from '../../app-package';
import { guestInstalled } from '../../guests/installed-app';
import type { Sandbox } from '../../sandbox';
import type { Installation } from '../../state';
import { type FieldProblem, recordInvalid, recordNotFound } from '../api-error';
import { jsonOf, valid } from '../request-body';
import { adminOf, agentOf, type ApiContext, type ApiEnv, idOf } from '../viewer';

const value = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const updateSchema = v.object({
  settings: v.exactOptional(v.record(v.string(), value)),
  settings_objects: v.exactOptional(v.array(v.object({ name: v.string(), value }))),
  enabled: v.exactOptional(v.boolean()),
});
/** Every installation has these beside the manifest's parameters. */
const OWN_NAMES = ['name', 'title'];

export function installationRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/apps/installations', (c) => {
    agentOf(c);
    return c.json({ installations: [installationJson(sandbox)] });
  });
  routes.get('/apps/installations/:id', (c) => {
    agentOf(c);
    findInstallation(c, sandbox);
    return c.json(installationJson(sandbox));
  });
  routes.get('/apps/installations/:id/requirements', async (c) => {
    agentOf(c);
    const guest = await guestInstalled(sandbox, c.req.param('id'));
    if (guest === undefined) findInstallation(c, sandbox);
    // The built package declares none.
    return c.json({ requirements: guest === undefined ? [] : [...guest.requirements, ...madeFor(guest.name, world)] });
  });
  routes.put('/apps/installations/:id', async (c) => {
    adminOf(c);
    const update = valid(await jsonOf(c), updateSchema);
    const installation = findInstallation(c, sandbox);
    installation.settings = merged(installation.settings, update, sandbox.appPackage.manifest());
    installation.enabled = update.enabled ?? installation.enabled;
    installation.updated_at = world.stamp();
    world.changed();
    sandbox.events.publish({ name: 'settings-updated', data: {} });
    return c.json(installationJson(sandbox));
  });
  return routes;
}

function madeFor(name: string, { state }: Sandbox['world']) {
  const made = (state.app_requirements ?? []).filter(({ app }) => app === name);
  return made.map(({ identifier, requirement_id, requirement_type }) => ({
    ...{ identifier, requirement_id, requirement_type },
  }));
}

function findInstallation(c: ApiContext, { world }: Sandbox): Installation {
  if (idOf(c, 'id') !== world.state.installation.id) throw recordNotFound();
  return world.state.installation;
}

/** `settings` wins over `settings_objects`; what is not sent stays as it is, secure values included. */
function merged(
  present: Installation['settings'],
  update: v.InferOutput<typeof updateSchema>,
  { parameters }: Manifest,
): Installation['settings'] {
  const sent =
    update.settings ?? Object.fromEntries((update.settings_objects ?? []).map(({ name, value: to }) => [name, to]));
  const known = new Set([...OWN_NAMES, ...parameters.map(({ name }) => name)]);
  const settings = {
    ...present,
    ...Object.fromEntries(Object.entries(sent).filter(([name]) => known.has(name))),
  };

  const missing = parameters.filter(({ name, required }) => required && isBlank(settings[name]));
  if (missing.length === 0) return settings;
  const problems = missing.map(({ name }): [string, FieldProblem[]] => [
    name,
    [{ description: `${name}: cannot be blank`, error: 'BlankValue' }],
  ]);
  throw recordInvalid(Object.fromEntries(problems));
}

function isBlank(setting: string | number | boolean | null | undefined): boolean {
  return setting === undefined || setting === null || setting === '';
}

/** The installation as agents see it: without secure values. */
function installationJson({ world, appPackage }: Sandbox) {
  const { id, app_id, enabled, created_at, updated_at, settings: all } = world.state.installation;
  const secure = new Set(appPackage.manifest().parameters.flatMap((each) => (each.secure ? [each.name] : [])));
  const settings = Object.fromEntries(Object.entries(all).filter(([name]) => !secure.has(name)));
  return {
    id,
    app_id,
    product: 'support',
    settings,
    settings_objects: Object.entries(settings).map(([name, setting]) => ({ name, value: setting })),
    enabled,
    updated: updated_at.replaceAll(/\D/g, ''),
    updated_at,
    created_at,
    role_restrictions: null,
    group_restrictions: [],
    collapsible: true,
    servable: true,
    paid: false,
    recurring_payment: false,
    plan_information: { name: null },
    has_unpaid_subscription: false,
    has_incomplete_subscription: false,
    stripe_publishable_key: null,
    stripe_account: null,
    stripe_subscription_id: null,
  };
}
