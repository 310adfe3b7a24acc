import { Hono } from 'hono';
import * as v from 'valibot';
import { conditionsSchema } from '../conditions';
import { leverBody } from '../lever-body';
import type { Sandbox } from '../sandbox';
import { faultSchema } from './fault-schema';
import { faultOfText } from './fault-text';

const listBody = v.object({ faults: v.array(faultSchema, 'must be a list') }, 'is missing');
const textBody = v.object({ fault: v.string('must be a text such as 500:/users') }, 'is missing');

/** What goes wrong in the sandbox, and how slow it is. */
export function faultRoutes({ faults, conditions }: Sandbox): Hono {
  const routes = new Hono();

  routes.get('/faults', (c) => c.json({ faults: faults.all().map(({ fault, left }) => ({ ...fault, left })) }));
  routes.put('/faults', async (c) => {
    faults.replace((await leverBody(c, listBody)).faults);
    return c.body(null, 204);
  });
  routes.post('/faults', async (c) => {
    faults.add(faultOfText((await leverBody(c, textBody)).fault));
    return c.body(null, 204);
  });
  routes.delete('/faults', (c) => {
    faults.replace([]);
    return c.body(null, 204);
  });
  routes.get('/conditions', (c) => c.json(conditions.get()));
  routes.put('/conditions', async (c) => {
    conditions.change(await leverBody(c, conditionsSchema));
    return c.json(conditions.get());
  });
  return routes;
}
