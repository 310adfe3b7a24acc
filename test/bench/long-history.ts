import type { Browser, Frame } from '@playwright/test';
import { SLOWER } from './medians';
import { prepareOpening, quiet, slowDown, type Scene } from './opening';
import { subjectWithLongHistory } from './subject';

export interface LongHistory {
  readonly tickets: number;
  /** How many rows were drawn in the end. */
  readonly rows: number;
  /** The longest task of the app's frame from opening the list until all of it was drawn; 0 when none was over 50 ms. */
  readonly longestTaskMs: number;
  /** How many tasks over 50 ms there were. */
  readonly longTasks: number;
}

const PATIENCE_MS = 30_000;

/** All earlier contacts of a customer who has hundreds, page after page, as an agent would press for them. */
export async function longHistory(browser: Browser, scene: Omit<Scene, 'subject'>): Promise<LongHistory> {
  const { ticket, customer, tickets, title, more } = subjectWithLongHistory();
  const opening = await prepareOpening(browser, { ...scene, subject: { ticket, customer }, awaited: [] });
  try {
    await slowDown(opening, SLOWER);
    const frame = await opening.open();
    await frame.getByRole('button', { name: title }).waitFor();
    await quiet(opening);
    await frame.evaluate(watchTasks);
    await frame.getByRole('button', { name: title }).dispatchEvent('click');
    const rows = await pressThrough(frame, more, tickets);
    const tasks = await frame.evaluate(tasksSeen);
    return { tickets, rows, longestTaskMs: Math.max(0, ...tasks), longTasks: tasks.length };
  } finally {
    await opening.context.close();
  }
}

/** Presses for more, as soon as it can be pressed, until everything is drawn or nothing more comes. */
async function pressThrough(frame: Frame, more: string, tickets: number): Promise<number> {
  const [rows, button] = [frame.locator('ol > li'), frame.getByRole('button', { name: more })];
  await rows.first().waitFor();
  const end = performance.now() + PATIENCE_MS;
  while ((await rows.count()) < tickets && performance.now() < end) {
    if ((await button.count()) > 0) await button.dispatchEvent('click');
    await frame.waitForTimeout(50);
  }
  return rows.count();
}

/** In the app's frame: notes each task over 50 ms from now on. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { benchTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
}

function tasksSeen(): number[] {
  const tasks: unknown = Reflect.get(window, 'benchTasks');
  return Array.isArray(tasks) ? tasks.map(Number) : [];
}
