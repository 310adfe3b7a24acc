import { Hono } from 'hono';
import { type BusinessRule, businessRulesOf, type RuleList } from '../../rows/business-rule';
import type { Sandbox } from '../../sandbox';
import { recordInvalid } from '../api-error';
import { idsOf } from '../paging/asked-ids';
import { rowOf } from '../paging/row-of';
import { pageInThisOrder } from '../paging/row-page';
import { bodyOf } from '../request-body';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf, originOf } from '../viewer';
import { businessRuleCreation, type BusinessRuleInput, businessRuleUpdate } from './business-rule-schema';
import { inOrderFor } from './rule-list';
import { updateRules } from './rule-updates';

interface RuleNames {
  readonly one: string;
  readonly many: RuleList;
}

const TRIGGER: RuleNames = { one: 'trigger', many: 'triggers' };
const AUTOMATION: RuleNames = { one: 'automation', many: 'automations' };

export const triggerRoutes = (sandbox: Sandbox) => ruleRoutes(TRIGGER, sandbox);
export const triggerChangeRoutes = (sandbox: Sandbox) => ruleChangeRoutes(TRIGGER, sandbox);
export const automationRoutes = (sandbox: Sandbox) => ruleRoutes(AUTOMATION, sandbox);
export const automationChangeRoutes = (sandbox: Sandbox) => ruleChangeRoutes(AUTOMATION, sandbox);

/** Triggers and automations as they are looked up. */
function ruleRoutes({ one, many }: RuleNames, { world }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const page = (c: ApiContext, suits: (rule: BusinessRule) => boolean) => {
    agentOf(c);
    const category = c.req.query('category_id');
    const rules = businessRulesOf(many, world.state).filter(
      (rule) => suits(rule) && (category === undefined || rule.category_id === category),
    );
    return c.json(listed(c, many, inOrderFor(c, rules, 'position')));
  };

  for (const path of [`/${many}`, `/${many}/search`]) routes.get(path, (c) => page(c, () => true));
  routes.get(`/${many}/active`, (c) => page(c, ({ active }) => active));
  routes.get(`/${many}/:id`, (c) => {
    agentOf(c);
    return c.json({ [one]: ruleJson(c, many, rowOf(c, businessRulesOf(many, world.state))) });
  });
  return routes;
}

function ruleChangeRoutes({ one, many }: RuleNames, sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const rules = () => businessRulesOf(many, world.state);
  const remove = (ids: readonly number[]) => {
    world.state[many] = rules().filter(({ id }) => !ids.includes(id));
    world.changed();
  };

  routes.post(`/${many}`, async (c) => {
    fullAgentOf(c);
    const input = await bodyOf(c, one, businessRuleCreation);
    const rule = { ...blank(rules().length + 1, sandbox), ...changesOf(input), title: input.title };
    checkConditions(rule);
    rules().push(rule);
    world.changed();
    return c.json({ [one]: ruleJson(c, many, rule) }, 201);
  });
  routes.put(`/${many}/update_many`, async (c) => {
    fullAgentOf(c);
    return c.json(listed(c, many, await updateRules(c, many, rules(), { world, check: () => undefined })));
  });
  routes.put(`/${many}/:id`, async (c) => {
    fullAgentOf(c);
    const rule = rowOf(c, rules());
    const changes = changesOf(await bodyOf(c, one, businessRuleUpdate));
    const changed = { ...rule, ...(isAboutWhatItDoes(changes) && EMPTY), ...changes, updated_at: world.stamp() };
    checkConditions(changed);
    checkActions(changed);
    Object.assign(rule, changed);
    world.changed();
    return c.json({ [one]: ruleJson(c, many, rule) });
  });
  routes.delete(`/${many}/destroy_many`, (c) => {
    fullAgentOf(c);
    remove(idsOf(c));
    return c.body(null, 204);
  });
  routes.delete(`/${many}/:id`, (c) => {
    fullAgentOf(c);
    remove([rowOf(c, rules()).id]);
    return c.body(null, 204);
  });
  return routes;
}

function changesOf({ all, any, conditions, ...input }: BusinessRuleInput): Partial<BusinessRule> {
  const given = conditions ?? ((all ?? any) ? { all, any } : undefined);
  return given === undefined ? input : { ...input, conditions: { all: given.all ?? [], any: given.any ?? [] } };
}

const EMPTY = { conditions: { all: [], any: [] }, actions: [] };

/** Whoever changes a condition or an action replaces all of both. */
const isAboutWhatItDoes = ({ conditions, actions }: Partial<BusinessRule>): boolean =>
  conditions !== undefined || actions !== undefined;

/** UNVERIFIED: that an update without actions is refused as a creation is. */
function checkActions({ actions }: BusinessRule): void {
  if (actions.length > 0) return;
  throw recordInvalid({ actions: [{ description: 'Actions: cannot be blank', error: 'BlankValue' }] });
}

/** UNVERIFIED: the words; that a rule needs a condition is documented. */
function checkConditions({ conditions: { all, any } }: BusinessRule): void {
  if (all.length + any.length > 0) return;
  throw recordInvalid({ conditions: [{ description: 'Conditions: cannot be blank', error: 'BlankValue' }] });
}

function listed(c: ApiContext, many: RuleList, rules: readonly BusinessRule[]) {
  const { rows, ...page } = pageInThisOrder(c, rules);
  return { [many]: rows.map((rule) => ruleJson(c, many, rule)), ...page };
}

function ruleJson(c: ApiContext, many: RuleList, { description, category_id, restriction, ...rule }: BusinessRule) {
  return {
    ...rule,
    url: `${originOf(c)}/api/v2/${many}/${rule.id}.json`,
    raw_title: rule.title,
    default: false,
    ...(many === 'triggers' && { description, category_id, restriction }),
  };
}

function blank(position: number, { world }: Sandbox): BusinessRule {
  const at = world.stamp();
  return {
    id: world.nextId(),
    title: '',
    description: null,
    active: true,
    position,
    conditions: { all: [], any: [] },
    actions: [],
    category_id: null,
    restriction: null,
    created_at: at,
    updated_at: at,
  };
}
