import type { Browser, BrowserContext, CDPSession, Frame, Page } from '@playwright/test';
import { countMessages, MARK, watchFrame, type Awaited } from './in-page';
import type { Sandbox } from './sandbox';
import type { Places, Subject } from './subject';

/** One app in a helpdesk, and what is opened there. */
export interface Scene {
  readonly sandbox: Sandbox;
  readonly subject: Subject;
  readonly places: Places;
  readonly awaited: readonly Awaited[];
}

export interface Mark {
  readonly name: string;
  /** Since the navigation of its frame began. */
  readonly ms: number;
  /** Since 1970. */
  readonly at: number;
}

export interface Opening {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The devtools sessions of the helpdesk's page and of the app's process. */
  readonly sessions: { readonly page: CDPSession; readonly app: CDPSession };
  /** Requests of the app that the page has sent so far. */
  readonly requests: readonly SeenRequest[];
  open(): Promise<Frame>;
  /** When something was drawn; waits for it. */
  mark(name: string, patienceMs?: number): Promise<Mark>;
}

interface SeenRequest {
  readonly source: string;
  readonly method: string;
  readonly path: string;
}

const PATIENCE_MS = 20_000;
const AGENT = 'agent1@example.com';

/** A new page with the list of tickets, in a new browser profile unless one is given; `open` presses the subject's ticket. */
export async function prepareOpening(browser: Browser, scene: Scene, profile?: BrowserContext): Promise<Opening> {
  const context = profile ?? (await newProfile(browser, scene));
  const { sandbox, subject, places } = scene;
  const page = await context.newPage();
  const { mark } = marksOf(page);
  const requests = requestsOf(page);
  await page.goto(`${sandbox.origin}/agent/tickets?as=${AGENT}`);
  const link = page.locator(`a[href*="/agent/tickets/${subject.ticket}?"]`).first();
  await link.waitFor({ timeout: PATIENCE_MS });
  const background = await frameAt(page, places.background);
  const sessions = { page: await context.newCDPSession(page), app: await context.newCDPSession(background) };
  return {
    ...{ context, page, sessions, requests, mark },
    open: async () => {
      // Pressed by a script: the browser's own pointer would first draw a few frames.
      await link.dispatchEvent('click', { button: 0 });
      return frameAt(page, places.sidebar);
    },
  };
}

async function newProfile(browser: Browser, { places, awaited }: Scene): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await context.addInitScript(watchFrame, { path: places.sidebar, awaited });
  await context.addInitScript(countMessages, { path: places.sidebar });
  return context;
}

/** Slows the helpdesk's page and the app's frames down, from now on. */
export async function slowDown({ sessions }: Opening, rate: number): Promise<void> {
  await Promise.all(Object.values(sessions).map((session) => session.send('Emulation.setCPUThrottlingRate', { rate })));
}

/** Waits until the app asks nothing for a second. */
export async function quiet({ page, requests }: Opening): Promise<void> {
  for (let before = -1; before !== requests.length;) {
    before = requests.length;
    await page.waitForTimeout(1000);
  }
}

async function frameAt(page: Page, path: string): Promise<Frame> {
  const isThere = (frame: Frame) => frame.url() !== '' && new URL(frame.url()).pathname.endsWith(path);
  const present = page.frames().find(isThere);
  return present ?? page.waitForEvent('framenavigated', { predicate: isThere, timeout: PATIENCE_MS });
}

function marksOf(page: Page): Pick<Opening, 'mark'> {
  const marks = new Map<string, Mark>();
  const waiting = new Map<string, (mark: Mark) => void>();
  page.on('console', (message) => {
    const text = message.text();
    if (!text.startsWith(MARK)) return;
    const mark = markIn(text.slice(MARK.length));
    marks.set(mark.name, mark);
    waiting.get(mark.name)?.(mark);
  });
  const mark = (name: string, patienceMs = PATIENCE_MS) =>
    new Promise<Mark>((resolve, reject) => {
      const known = marks.get(name);
      if (known) {
        resolve(known);
        return;
      }
      const timer = setTimeout(() => reject(new Error(`${name}: not drawn within ${patienceMs} ms`)), patienceMs);
      waiting.set(name, (found) => {
        clearTimeout(timer);
        resolve(found);
      });
    });
  return { mark };
}

function markIn(text: string): Mark {
  const found: unknown = JSON.parse(text);
  const of = (key: string): unknown => Reflect.get(Object(found), key);
  return { name: String(of('name')), ms: Number(of('ms')), at: Number(of('at')) };
}

/** `client.request` goes out through the page, which says on whose behalf. */
function requestsOf(page: Page): readonly SeenRequest[] {
  const requests: SeenRequest[] = [];
  page.on('request', (request) => {
    const source = request.headers()['x-sandbox-source'] ?? '';
    const { pathname, search } = new URL(request.url());
    if (source.startsWith('app:')) requests.push({ source, method: request.method(), path: pathname + search });
  });
  return requests;
}
