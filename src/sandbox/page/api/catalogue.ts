import * as v from 'valibot';
import type { SandboxApi } from './sandbox-api';
import { GROUP, USER } from './shapes';
import { STATUSES } from './ticket-choices';

const OPTIONS = v.optional(v.array(v.object({ name: v.string(), value: v.nullable(v.string()) })), []);
const ACTIVE = v.optional(v.boolean(), true);

const TICKET_FIELD = v.object({
  id: v.number(),
  type: v.string(),
  title: v.string(),
  active: ACTIVE,
  required: v.optional(v.boolean(), false),
  custom_field_options: OPTIONS,
});
export type PageTicketField = v.InferOutput<typeof TICKET_FIELD>;

const PROFILE_FIELD = v.object({
  id: v.number(),
  key: v.string(),
  type: v.string(),
  title: v.string(),
  active: ACTIVE,
  custom_field_options: OPTIONS,
});
export type PageProfileField = v.InferOutput<typeof PROFILE_FIELD>;

const BRAND = v.object({
  id: v.number(),
  name: v.string(),
  subdomain: v.optional(v.string(), ''),
  brand_url: v.optional(v.string(), ''),
  active: ACTIVE,
  default: v.optional(v.boolean(), false),
  has_help_center: v.optional(v.boolean(), false),
});

const FORM = v.object({ id: v.number(), name: v.string(), active: ACTIVE });
const STATUS = v.object({
  id: v.number(),
  status_category: v.picklist(STATUSES),
  agent_label: v.string(),
  active: ACTIVE,
  default: v.optional(v.boolean(), false),
});
const MEMBERSHIP = v.object({ user_id: v.number(), group_id: v.number() });

const CATALOGUE = v.object({
  ticket_fields: v.array(TICKET_FIELD),
  user_fields: v.array(PROFILE_FIELD),
  organization_fields: v.array(PROFILE_FIELD),
  brands: v.array(BRAND),
  groups: v.array(GROUP),
  group_memberships: v.array(MEMBERSHIP),
  users: v.array(USER),
  ticket_forms: v.array(FORM),
  custom_statuses: v.array(STATUS),
});
/** What an account's tickets are made of and who works on them; `users` are its agents. */
export type Catalogue = v.InferOutput<typeof CATALOGUE>;

export const NO_CATALOGUE: Catalogue = {
  ...{ ticket_fields: [], user_fields: [], organization_fields: [], brands: [], groups: [], group_memberships: [] },
  ...{ users: [], ticket_forms: [], custom_statuses: [] },
};

const PATHS: Readonly<Record<keyof Catalogue, string>> = {
  ticket_fields: 'ticket_fields?per_page=100',
  user_fields: 'user_fields?per_page=100',
  organization_fields: 'organization_fields?per_page=100',
  brands: 'brands?per_page=100',
  groups: 'groups?per_page=100',
  group_memberships: 'group_memberships?per_page=100',
  users: 'users?role[]=agent&role[]=admin&per_page=100',
  ticket_forms: 'ticket_forms?per_page=100',
  custom_statuses: 'custom_statuses',
};

export async function readCatalogue(api: SandboxApi): Promise<Catalogue> {
  const lists = await Promise.all(Object.entries(PATHS).map(([name, path]) => readList(api, name, path)));
  return v.parse(CATALOGUE, Object.fromEntries(lists));
}

/** A list that the account's plan or the agent's role does not give is empty to the page: tickets open all the same. */
async function readList(api: SandboxApi, name: string, path: string): Promise<readonly [string, unknown]> {
  try {
    return [name, await allRows(api, name, `/api/v2/${path}`)];
  } catch (error) {
    console.warn(`The page goes without the account's ${name}.`, error);
    return [name, []];
  }
}

const NEXT_PAGE = v.object({ next_page: v.optional(v.nullable(v.string()), null) });

async function allRows(api: SandboxApi, name: string, path: string): Promise<unknown[]> {
  const answer = await api.get(path);
  const rows = v.parse(v.object({ [name]: v.array(v.unknown()) }), answer)[name] ?? [];
  const { next_page } = v.parse(NEXT_PAGE, answer);
  if (next_page === null) return rows;
  const { pathname, search } = new URL(next_page);
  return [...rows, ...(await allRows(api, name, `${pathname}${search}`))];
}
