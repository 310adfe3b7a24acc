import userEvent from '@testing-library/user-event';
import { May } from '../../src/app/components/gestures/May';
import type { Place } from '../../src/app/components/gestures/occasion';
import type { HeardNews } from '../../src/app/components/heard/heard-news';
import { aPlace, type appDesk } from './app-desk';
import { drawBefore } from './show-sidebar';

interface Scene {
  readonly ticket?: Partial<Place['ticket']>;
  readonly customer?: Partial<Place['customer']>;
  /** What was heard of Cora; nothing yet where it is absent. */
  readonly news?: HeardNews;
}

/** Draws what an agent may do on Cora's ticket, before a desk. */
export function showMay<Desk extends ReturnType<typeof appDesk>>(desk: Desk, scene: Scene = {}) {
  const { ticket, customer, agent } = aPlace();
  const place = { ticket: { ...ticket, ...scene.ticket }, customer: { ...customer, ...scene.customer }, agent };
  drawBefore(desk, <May {...place} zone="UTC" news={scene.news} since={undefined} />);
  return { ...desk, user: userEvent.setup({ delay: null }) };
}
