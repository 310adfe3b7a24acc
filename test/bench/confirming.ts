import type { Browser, Frame, Page } from '@playwright/test';
import { median } from './medians';
import { prepareOpening, quiet, type Opening, type Scene } from './opening';
import type { AppRequest } from './sandbox';
import { giveButton, subjectsOf } from './subject';
import { unavoidableOf } from './unavoidable';

/**
 * From the press that confirms a discount until its words stand in the editor, with nothing slowed down but the answers; and what those of
 * its requests take that cannot be left out, as the helpdesk's own list has them.
 */
type Confirming = Readonly<
  Record<'toEditorMs' | 'unavoidableMs' | 'ratio' | 'requests' | 'unavoidableRequests', number>
>;

/** Where codes come from, by what is said of it in the settings. */
const SOURCES = {
  staticCode: { discount_source: 'static-code', discount_code: 'THANKYOU' },
  codePool: { discount_source: 'code-pool', discount_codes: 'ONE\nTWO\nTHREE\nFOUR\nFIVE\nSIX\nSEVEN\nEIGHT' },
  shopify: { discount_source: 'shopify' },
} as const;
type Source = keyof typeof SOURCES;

const RUNS = 5;

export async function confirming(browser: Browser, scene: Scene): Promise<Readonly<Record<Source, Confirming>>> {
  return {
    staticCode: await fromSource(browser, scene, 'staticCode'),
    codePool: await fromSource(browser, scene, 'codePool'),
    shopify: await fromSource(browser, scene, 'shopify'),
  };
}

/** Every time with another customer, since nobody is given something twice; the first one warms up, and notes what is allowed. */
async function fromSource(browser: Browser, scene: Scene, source: Source): Promise<Confirming> {
  // The seed's customers wait for an apology, which every discount would have to wait for.
  await scene.sandbox.beginAnew({ ...SOURCES[source], fix_first: false });
  const runs: Confirming[] = [];
  for (const subject of subjectsOf().slice(0, RUNS + 1)) runs.push(await confirmOnce(browser, { ...scene, subject }));
  const middle = (figure: keyof Confirming) => median(runs.slice(1).map((each) => each[figure]));
  return {
    toEditorMs: middle('toEditorMs'),
    unavoidableMs: middle('unavoidableMs'),
    ratio: middle('ratio'),
    requests: middle('requests'),
    unavoidableRequests: middle('unavoidableRequests'),
  };
}

async function confirmOnce(browser: Browser, scene: Scene): Promise<Confirming> {
  const opening = await prepareOpening(browser, scene);
  try {
    const frame = await compose(opening);
    await opening.page.evaluate(watchEditor);
    const pressedAt = await frame.locator(CONFIRM).evaluate(press);
    const writtenAt = await written(opening.page);
    const requests = (await scene.sandbox.appRequests()).filter(
      ({ at, source }) => at >= Math.floor(pressedAt) && at <= writtenAt && source !== 'app:background',
    );
    return figuresOf(writtenAt - pressedAt, requests);
  } finally {
    await opening.context.close();
  }
}

function figuresOf(toEditorMs: number, requests: readonly AppRequest[]): Confirming {
  const { ms, requests: unavoidableRequests } = unavoidableOf(requests);
  return { toEditorMs, unavoidableMs: ms, ratio: toEditorMs / ms, requests: requests.length, unavoidableRequests };
}

const CONFIRM = 'form button[type=submit]:not(:disabled)';

/** A discount that waits for its confirm only. */
async function compose(opening: Opening): Promise<Frame> {
  const { page } = opening;
  const frame = await opening.open();
  await page.getByRole('button', { name: 'Public reply' }).click();
  await frame.getByRole('button', { name: giveButton() }).click();
  await frame.locator('form input[type=radio]').first().check();
  await frame.locator(CONFIRM).waitFor();
  await quiet(opening);
  return frame;
}

/** In the app's frame. */
function press(button: Element): number {
  const at = performance.timeOrigin + performance.now();
  if (button instanceof HTMLElement) button.click();
  return at;
}

/** In the helpdesk's page: notes when the words of a reply change. */
function watchEditor(): void {
  const editor = Array.from(document.querySelectorAll<HTMLElement>('[contenteditable="true"]')).find(
    ({ offsetParent }) => offsetParent !== null,
  );
  if (!editor) throw new Error('Nothing can be written here');
  new MutationObserver((_, watch) => {
    Object.assign(window, { benchWritten: performance.timeOrigin + performance.now() });
    watch.disconnect();
  }).observe(editor, { subtree: true, childList: true, characterData: true });
}

async function written(page: Page): Promise<number> {
  await page.waitForFunction(() => 'benchWritten' in window);
  return Number(await page.evaluate((): unknown => Reflect.get(window, 'benchWritten')));
}
