import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { type MetricEvent, metricEventsOf } from '../history/metric-events';
import { asksForCursorPage, cursorPage } from '../paging/cursor-page';
import { adminOf, type ApiEnv } from '../viewer';
import { startTime, timePage } from './incremental-page';

/** What became of the metrics of all tickets since a time: in pages by cursor, or as exports are. */
export function metricEventRoutes({ world }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const timeOf = ({ time }: MetricEvent) => time;

  routes.get('/incremental/ticket_metric_events', (c) => {
    adminOf(c);
    const rows = world.tickets.all().flatMap((ticket) => metricEventsOf(ticket, world));
    if (!asksForCursorPage(c)) {
      const exported = timePage(c, { rows, timeOf }, world.now());
      return c.json({ ticket_metric_events: exported.rows, ...exported.page });
    }
    const start = startTime(c, world.now());
    const { rows: page, ...place } = cursorPage(
      c,
      rows.filter(({ time }) => Date.parse(time) / 1000 >= start),
      { keyOf: ({ id, time }) => [time, id], descending: false },
    );
    return c.json({ ticket_metric_events: page, ...place });
  });
  return routes;
}
