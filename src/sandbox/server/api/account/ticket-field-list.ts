import { Hono } from 'hono';
import * as v from 'valibot';
import { CUSTOM_FIELD_TYPES, type TicketField } from '../../rows/ticket-field';
import type { Sandbox } from '../../sandbox';
import { isAskedFor } from '../paging/asked-ids';
import { couldNotAuthenticate, forbidden, recordInvalid } from '../api-error';
import { rowCount } from '../paging/row-count';
import { asksForCursorPage } from '../paging/cursor-page';
import { checkHasOptions, fieldOptions, optionsJson, optionsSchema } from './field-options';
import { grantedOf } from '../granted';
import { listed } from '../paging/list-page';
import { nameSchema } from '../people/people-schema';
import { bodyOf } from '../request-body';
import { rowOf, withoutRow } from '../paging/row-of';
import { ticketFieldJson } from './ticket-field-json';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';

const fields = {
  title_in_portal: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  agent_description: v.exactOptional(v.nullable(v.string())),
  active: v.exactOptional(v.boolean()),
  required: v.exactOptional(v.boolean()),
  required_in_portal: v.exactOptional(v.boolean()),
  visible_in_portal: v.exactOptional(v.boolean()),
  editable_in_portal: v.exactOptional(v.boolean()),
  collapsed_for_agents: v.exactOptional(v.boolean()),
  position: v.exactOptional(v.pipe(v.number(), v.integer())),
  tag: v.exactOptional(v.nullable(v.string())),
  regexp_for_validation: v.exactOptional(v.nullable(v.string())),
  custom_field_options: v.exactOptional(optionsSchema),
};
const fieldCreation = v.object({
  title: nameSchema,
  type: v.optional(v.picklist(CUSTOM_FIELD_TYPES, 'is not a type of field'), 'text'),
  ...fields,
});
const fieldUpdate = v.object({ title: v.exactOptional(nameSchema), ...fields });
const WITH_OPTIONS: readonly TicketField['type'][] = ['tagger', 'multiselect'];

/** The fields of tickets: everybody's, and the account's own. Without pages they come in their order. */
export function ticketFieldRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const json = (c: ApiContext) => (field: TicketField) => ticketFieldJson(c, field, world.state);
  const fieldOf = (c: ApiContext) => rowOf(c, world.state.ticket_fields);

  routes.get('/ticket_fields', (c) => {
    const shown = visibleTo(c, world.state.ticket_fields);
    if (asksForCursorPage(c)) return c.json(listed(c, 'ticket_fields', shown, json(c)));
    const inOrder = [...shown].sort((one, other) => one.position - other.position);
    const page = { next_page: null, previous_page: null, count: inOrder.length };
    return c.json({ ticket_fields: inOrder.map(json(c)), ...page });
  });
  routes.get('/ticket_fields/count', (c) => {
    agentOf(c);
    return c.json(rowCount(world.state.ticket_fields, sandbox));
  });
  routes.get('/ticket_fields/show_many', (c) =>
    c.json(listed(c, 'ticket_fields', visibleTo(c, world.state.ticket_fields).filter(isAskedFor(c)), json(c))),
  );
  routes.get('/ticket_fields/:id', (c) => {
    agentOf(c);
    return c.json({ ticket_field: json(c)(fieldOf(c)) });
  });
  routes.get('/ticket_fields/:id/options', (c) => {
    agentOf(c);
    const options = optionsJson(fieldOf(c).custom_field_options ?? []);
    return c.json(listed(c, 'custom_field_options', options, (option) => option));
  });
  return routes;
}

export function ticketFieldChangeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const json = (c: ApiContext, field: TicketField) => ticketFieldJson(c, field, world.state);
  const fieldOf = (c: ApiContext) => rowOf(c, world.state.ticket_fields);

  routes.post('/ticket_fields', async (c) => {
    grantedOf(c, sandbox, 'manage_ticket_fields');
    const field = newField(await bodyOf(c, 'ticket_field', fieldCreation), sandbox);
    const created = json(c, field);
    c.header('location', created.url);
    return c.json({ ticket_field: created }, 201);
  });
  routes.put('/ticket_fields/:id', async (c) => {
    grantedOf(c, sandbox, 'manage_ticket_fields');
    const { custom_field_options, ...input } = await bodyOf(c, 'ticket_field', fieldUpdate);
    const field = fieldOf(c);
    if (custom_field_options !== undefined && WITH_OPTIONS.includes(field.type)) {
      checkHasOptions(custom_field_options);
      field.custom_field_options = fieldOptions(custom_field_options, field.custom_field_options ?? [], sandbox);
    }
    Object.assign(field, input, { updated_at: world.stamp() });
    world.changed();
    return c.json({ ticket_field: json(c, field) });
  });
  routes.delete('/ticket_fields/:id', (c) => {
    grantedOf(c, sandbox, 'manage_ticket_fields');
    const field = fieldOf(c);
    // UNVERIFIED: how Zendesk refuses to delete a field that every ticket has.
    if (!field.removable) throw forbidden();
    withoutRow(world.state.ticket_fields, field);
    for (const form of world.state.ticket_forms) {
      form.ticket_field_ids = form.ticket_field_ids.filter((id) => id !== field.id);
    }
    world.changed();
    return c.body(null, 204);
  });
  return routes;
}

/** End users see the fields of the help centre. */
function visibleTo(c: ApiContext, all: readonly TicketField[]): readonly TicketField[] {
  const viewer = c.get('viewer');
  if (viewer === undefined) throw couldNotAuthenticate();
  return viewer.role === 'end-user' ? all.filter((field) => field.visible_in_portal) : all;
}

function newField(input: v.InferOutput<typeof fieldCreation>, sandbox: Sandbox): TicketField {
  const { world } = sandbox;
  const { custom_field_options, ...given } = input;
  if (WITH_OPTIONS.includes(input.type)) checkHasOptions(custom_field_options);
  if (input.type === 'regexp' && !input.regexp_for_validation) {
    const description = 'Regexp for validation: cannot be blank';
    throw recordInvalid({ regexp_for_validation: [{ description, error: 'BlankValue' }] });
  }
  const field: TicketField = {
    id: world.nextId(),
    title_in_portal: input.title,
    description: '',
    agent_description: null,
    active: true,
    required: false,
    required_in_portal: false,
    visible_in_portal: false,
    editable_in_portal: false,
    collapsed_for_agents: false,
    position: 9999,
    tag: null,
    regexp_for_validation: null,
    removable: true,
    ...given,
    ...(WITH_OPTIONS.includes(input.type) && {
      custom_field_options: fieldOptions(custom_field_options ?? [], [], sandbox),
    }),
    created_at: world.stamp(),
    updated_at: world.stamp(),
  };
  world.state.ticket_fields.push(field);
  world.changed();
  return field;
}
