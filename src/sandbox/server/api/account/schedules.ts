import { Hono } from 'hono';
import type { Schedule } from '../../rows/schedule';
import type { Sandbox } from '../../sandbox';
import { rowOf } from '../paging/row-of';
import { adminOf, type ApiContext, type ApiEnv, originOf } from '../viewer';

const PATH = '/business_hours/schedules';

/** Business hours. The lists have no pages. */
export function scheduleRoutes({ world }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const scheduleOf = (c: ApiContext) => {
    adminOf(c);
    return rowOf(c, world.state.schedules);
  };

  routes.get(PATH, (c) => {
    adminOf(c);
    return c.json({ schedules: world.state.schedules.map(scheduleJson), url: `${originOf(c)}/api/v2${PATH}.json` });
  });
  routes.get(`${PATH}/:id`, (c) => c.json({ schedule: scheduleJson(scheduleOf(c)) }));
  routes.get(`${PATH}/:id/holidays`, (c) => c.json({ holidays: scheduleOf(c).holidays }));
  routes.get(`${PATH}/:id/holidays/:holiday`, (c) => c.json({ holiday: rowOf(c, scheduleOf(c).holidays, 'holiday') }));
  return routes;
}

function scheduleJson({ id, name, time_zone, intervals, created_at, updated_at }: Schedule) {
  return { id, name, time_zone, intervals, created_at, updated_at };
}
