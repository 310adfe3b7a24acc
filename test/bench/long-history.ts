import type { Browser } from '@playwright/test';
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
    const rows = await frame.evaluate(pressThrough, { title, more, tickets, patienceMs: PATIENCE_MS });
    const tasks = await frame.evaluate(tasksSeen);
    return { tickets, rows, longestTaskMs: Math.max(0, ...tasks), longTasks: tasks.length };
  } finally {
    await opening.context.close();
  }
}

/**
 * In the app's frame: opens the list and presses for more, as soon as it can be pressed, until everything is drawn or nothing more comes.
 * It runs there, and not by locators, because those look through all buttons with names and roles and would be the long task.
 */
async function pressThrough({ title, more, tickets, patienceMs }: Presses): Promise<number> {
  const opener = Array.from(document.querySelectorAll('button')).find(({ textContent }) => title.test(textContent));
  opener?.click();
  const list = () => document.querySelector('ol');
  const end = performance.now() + patienceMs;
  while ((list()?.childElementCount ?? 0) < tickets && performance.now() < end) {
    const button = list()?.nextElementSibling?.querySelector('button');
    if (button?.textContent === more && !button.disabled) button.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return list()?.childElementCount ?? 0;
}

interface Presses {
  readonly title: RegExp;
  readonly more: string;
  readonly tickets: number;
  readonly patienceMs: number;
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
