import { Hono } from 'hono';
import * as v from 'valibot';
import type { TicketForm } from '../../rows/ticket-form';
import type { Sandbox } from '../../sandbox';
import { isAskedFor } from '../paging/asked-ids';
import { couldNotAuthenticate } from '../api-error';
import { listed } from '../paging/list-page';
import { rowOf } from '../paging/row-of';
import { idSchema } from '../people/people-schema';
import { bodyOf } from '../request-body';
import { adminOf, type ApiContext, type ApiEnv, originOf } from '../viewer';

const formUpdate = v.object({
  active: v.exactOptional(v.boolean()),
  end_user_visible: v.exactOptional(v.boolean()),
  position: v.exactOptional(v.pipe(v.number(), v.integer())),
  ticket_field_ids: v.exactOptional(v.array(idSchema)),
});

/** Whoever is signed in may see the forms; end users those that are meant for them. */
export function ticketFormRoutes({ world }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const visible = (c: ApiContext) => {
    const viewer = c.get('viewer');
    if (viewer === undefined) throw couldNotAuthenticate();
    return world.state.ticket_forms.filter((form) => viewer.role !== 'end-user' || form.end_user_visible);
  };
  const json = (c: ApiContext) => (form: TicketForm) => formJson(c, form);

  routes.get('/ticket_forms', (c) => c.json(listed(c, 'ticket_forms', visible(c).filter(isWanted(c)), json(c))));
  routes.get('/ticket_forms/show_many', (c) =>
    c.json(listed(c, 'ticket_forms', visible(c).filter(isAskedFor(c)), json(c))),
  );
  routes.get('/ticket_forms/:id', (c) => c.json({ ticket_form: formJson(c, rowOf(c, visible(c))) }));
  return routes;
}

/** Of a form, what is in it and who sees it can be changed here, not its name. */
export function ticketFormChangeRoutes({ world }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.put('/ticket_forms/:id', async (c) => {
    adminOf(c);
    const form = rowOf(c, world.state.ticket_forms);
    Object.assign(form, await bodyOf(c, 'ticket_form', formUpdate), { updated_at: world.stamp() });
    world.changed();
    return c.json({ ticket_form: formJson(c, form) });
  });
  return routes;
}

function isWanted(c: ApiContext): (form: TicketForm) => boolean {
  const [active, endUserVisible] = [c.req.query('active'), c.req.query('end_user_visible')];
  return (form) =>
    (active === undefined || String(form.active) === active) &&
    (endUserVisible === undefined || String(form.end_user_visible) === endUserVisible);
}

export function formJson(c: ApiContext, form: TicketForm) {
  return {
    ...form,
    url: `${originOf(c)}/api/v2/ticket_forms/${form.id}.json`,
    raw_name: form.name,
    raw_display_name: form.display_name,
    agent_conditions: [],
    end_user_conditions: [],
  };
}
