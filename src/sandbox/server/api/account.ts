import { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import type { Group, Organization } from '../state';
import { recordNotFound } from './api-error';
import { LARGEST_ATTACHMENT_BYTES } from './body-size';
import { asksForCursorPage, cursorPage } from './cursor-page';
import { LOCALE_IDS } from './locales';
import { offsetPage } from './offset-page';
import { agentOf, type ApiContext, type ApiEnv, idOf, originOf } from './viewer';

const MADE_AT = '2019-01-02T09:00:00Z';
const BRAND_ID = 1;

/** Settings of the account, its groups, brands and organizations. */
export function accountRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/account/settings', (c) => {
    agentOf(c);
    return c.json({ settings: settingsOf(sandbox) });
  });
  routes.get('/groups', (c) => {
    agentOf(c);
    const groups = world.state.groups.map((group) => groupJson(c, group));
    return c.json(listed(c, 'groups', groups));
  });
  routes.get('/brands', (c) => {
    agentOf(c);
    return c.json(listed(c, 'brands', [brandJson(c, sandbox)]));
  });
  routes.get('/organizations/:id', (c) => {
    agentOf(c);
    const organization = world.organizations.find(idOf(c, 'id'));
    if (organization === undefined) throw recordNotFound();
    return c.json({ organization: organizationJson(c, organization) });
  });
  return routes;
}

export function groupJson(c: ApiContext, group: Group) {
  return {
    ...group,
    url: `${originOf(c)}/api/v2/groups/${group.id}.json`,
    description: '',
    default: false,
    deleted: false,
    is_public: true,
    created_at: MADE_AT,
    updated_at: MADE_AT,
  };
}

export function organizationJson(c: ApiContext, organization: Organization) {
  return {
    ...organization,
    url: `${originOf(c)}/api/v2/organizations/${organization.id}.json`,
    domain_names: [],
    external_id: null,
    group_id: null,
    shared_comments: false,
    shared_tickets: false,
    updated_at: organization.created_at,
  };
}

function brandJson(c: ApiContext, { world }: Sandbox) {
  return {
    id: BRAND_ID,
    name: 'Example',
    subdomain: world.state.account.subdomain,
    brand_url: originOf(c),
    url: `${originOf(c)}/api/v2/brands/${BRAND_ID}.json`,
    active: true,
    default: true,
    is_deleted: false,
    has_help_center: false,
    help_center_state: 'disabled',
    host_mapping: null,
    logo: null,
    signature_template: '{{agent.signature}}',
    ticket_form_ids: [],
    created_at: MADE_AT,
    updated_at: MADE_AT,
  };
}

function settingsOf({ world }: Sandbox) {
  return {
    active_features: {
      user_tagging: true,
      ticket_tagging: true,
      customer_satisfaction: true,
      light_agents: true,
      rich_content_in_emails: true,
      business_hours: false,
      sandbox: false,
    },
    agents: { agent_workspace: true, agent_home: false, focus_mode: false },
    apps: { use: true, create_private: true, create_public: false },
    brands: { default_brand_id: BRAND_ID, require_brand_on_new_tickets: false },
    limits: { attachment_size: LARGEST_ATTACHMENT_BYTES },
    localization: { locale_ids: LOCALE_IDS, iana_time_zone: world.state.account.iana_time_zone },
    tickets: {
      agent_collision: true,
      comments_public_by_default: true,
      list_newest_comments_first: true,
      rich_text_comments: true,
      assign_tickets_upon_solve: true,
      tagging: true,
    },
    user: {
      tagging: true,
      time_zone_selection: true,
      language_selection: true,
      multiple_organizations: false,
    },
  };
}

function listed(c: ApiContext, name: string, all: readonly { readonly id: number }[]) {
  const { rows, ...page } = asksForCursorPage(c)
    ? cursorPage(c, all, { keyOf: ({ id }) => [id], descending: false })
    : offsetPage(c, all);
  return { [name]: rows, ...page };
}
