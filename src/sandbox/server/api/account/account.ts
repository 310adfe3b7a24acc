import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { LARGEST_ATTACHMENT_BYTES } from '../body-size';
import { LOCALE_IDS } from './locales';
import { agentOf, type ApiEnv } from '../viewer';

/** Settings of the account. */
export function accountRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/account/settings', (c) => {
    agentOf(c);
    return c.json({ settings: settingsOf(sandbox) });
  });
  return routes;
}

function settingsOf({ world }: Sandbox) {
  return {
    active_features: {
      user_tagging: true,
      ticket_tagging: true,
      customer_satisfaction: true,
      light_agents: true,
      rich_content_in_emails: true,
      business_hours: world.state.schedules.length > 0,
      sandbox: false,
    },
    agents: { agent_workspace: true, agent_home: false, focus_mode: false },
    apps: { use: true, create_private: true, create_public: false },
    brands: {
      default_brand_id: world.state.brands.find((brand) => brand.default)?.id ?? null,
      require_brand_on_new_tickets: false,
    },
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
      multiple_organizations: true,
    },
  };
}
