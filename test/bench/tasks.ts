import type { Browser } from '@playwright/test';
import type { Opening } from './opening';

/** What Chromium writes down of what its processes do; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', '__metadata'];
const TASK = 'ThreadControllerImpl::RunTask';
const APP = '/assets/main.js';

/** The longest task in milliseconds that the app's page, sidebar and background, ran on its main thread meanwhile. */
export async function longestTaskMs(
  browser: Browser,
  { page }: Opening,
  meanwhile: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await meanwhile();
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  const app = traceEvents.find(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith(APP) === true);
  if (!app) throw new Error('Nothing of the app ran while it was looked at');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === TASK && ph === 'X' && isSame(app, { pid, tid }),
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

const isSame = (one: Pick<TraceEvent, 'pid' | 'tid'>, other: Pick<TraceEvent, 'pid' | 'tid'>): boolean =>
  one.pid === other.pid && one.tid === other.tid;
