import * as v from 'valibot';
import { NO_CATALOGUE, type Catalogue } from './catalogue';
import { USER } from './shapes';

export const JONAS = v.parse(USER, {
  id: 3,
  name: 'Jonas',
  email: 'jonas@example.com',
  role: 'agent',
  default_group_id: 12,
});

const field = { active: true, required: false, custom_field_options: [] };
const brand = { subdomain: 'sandbox', brand_url: 'https://sandbox.zendesk.com', active: true, has_help_center: false };
const status = { active: true, default: true };

/** For tests: an account with two teams, two brands, statuses of its own, and fields of each kind. */
export const A_CATALOGUE: Catalogue = {
  ...NO_CATALOGUE,
  ticket_fields: [
    { ...field, id: 1, type: 'priority', title: 'Urgency', required: true },
    { ...field, id: 5, type: 'text', title: 'Order' },
    { ...field, id: 6, type: 'tagger', title: 'Topic', custom_field_options: [{ name: 'Lid', value: 'lid' }] },
    { ...field, id: 9, type: 'text', title: 'Old', active: false },
  ],
  user_fields: [{ ...field, id: 20, key: 'tier', type: 'text', title: 'Tier' }],
  organization_fields: [{ ...field, id: 30, key: 'region', type: 'text', title: 'Region' }],
  brands: [
    { ...brand, id: 1, name: 'Kettles', default: true },
    { ...brand, id: 2, name: 'Pots', default: false },
  ],
  groups: [
    { id: 11, name: 'Care' },
    { id: 12, name: 'Sales' },
  ],
  group_memberships: [{ user_id: 3, group_id: 12 }],
  users: [JONAS],
  ticket_forms: [{ id: 40, name: 'Returns', active: true }],
  custom_statuses: [
    { ...status, id: 50, status_category: 'open', agent_label: 'Open' },
    { ...status, id: 51, status_category: 'pending', agent_label: 'Pending' },
    { ...status, id: 52, status_category: 'pending', agent_label: 'At the workshop', default: false },
  ],
};
