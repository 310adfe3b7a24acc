import { Hono } from 'hono';
import type { Brand } from '../rows/brand';
import type { Sandbox } from '../sandbox';
import { listed } from './list-page';
import { rowOf } from './row-of';
import { agentOf, type ApiContext, type ApiEnv, originOf } from './viewer';

export function brandRoutes({ world }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const json = (c: ApiContext) => (brand: Brand) => ({
    ...brand,
    url: `${originOf(c)}/api/v2/brands/${brand.id}.json`,
    brand_url: originOf(c),
    is_deleted: false,
    has_help_center: false,
    help_center_state: 'disabled',
    host_mapping: null,
    logo: null,
    signature_template: '{{agent.signature}}',
    ticket_form_ids: world.state.ticket_forms.filter(isFor(brand)).map(({ id }) => id),
  });

  routes.get('/brands', (c) => {
    agentOf(c);
    const byName = [...world.state.brands].sort((one, other) => one.name.localeCompare(other.name));
    return c.json(listed(c, 'brands', byName, json(c)));
  });
  routes.get('/brands/:id', (c) => {
    agentOf(c);
    return c.json({ brand: json(c)(rowOf(c, world.state.brands)) });
  });
  return routes;
}

function isFor({ id }: Brand) {
  return (form: { in_all_brands: boolean; restricted_brand_ids: readonly number[] }) =>
    form.in_all_brands || form.restricted_brand_ids.includes(id);
}
