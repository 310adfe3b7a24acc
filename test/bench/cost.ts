import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Frame, Page, Response } from '@playwright/test';
import { prepareOpening, quiet, type Opening, type Scene } from './opening';

/** What one opening costs in requests, messages, bytes and memory; nothing of it depends on the machine's speed. */
export interface Cost {
  /** Until everything that is waited for is drawn. */
  readonly restRequestsAtOpen: number;
  /** What is asked for after that, when the page has nothing else to do. */
  readonly restRequestsWhenIdle: number;
  readonly messagesAtOpen: number;
  /** The same messages by what they say. */
  readonly messagesByKey: Readonly<Record<string, number>>;
  /** Of the scripts that are there when the customer is drawn. */
  readonly sidebarGzipBytes: number;
  /** Of those that come later by themselves. */
  readonly lateGzipBytes: number;
  readonly sdkGzipBytes: number;
  /** What the sidebar adds to the heap of the app's process, which the background has already begun. */
  readonly heapBytes: number;
  readonly heapWithBackgroundBytes: number;
}

export async function costOfOpening(browser: Browser, scene: Scene): Promise<Cost> {
  const opening = await prepareOpening(browser, scene);
  try {
    await quiet(opening);
    const { sandbox } = scene;
    await sandbox.forgetRequests();
    const heapBefore = await heapOf(opening.sessions.app);
    const code = watchCode(opening.page);
    const frame = await opening.open();
    await opening.mark('who');
    const initial = code.soFar();
    const history = await opening.mark('history');
    const atOpen = await sandbox.appRequests();
    await quiet(opening);
    const messages = await messagesUntil(opening, history.at);
    const heapAfter = await heapOf(opening.sessions.app);
    const requests = await sandbox.appRequests();
    return {
      restRequestsAtOpen: atOpen.length,
      restRequestsWhenIdle: requests.length - atOpen.length,
      messagesAtOpen: messages.length,
      messagesByKey: counted(messages),
      ...(await code.bytesIn(frame, initial)),
      heapBytes: heapAfter - heapBefore,
      heapWithBackgroundBytes: heapAfter,
    };
  } finally {
    await opening.context.close();
  }
}

/** Every script of the package, each compressed on its own as a server would send it. */
export function totalGzipBytes(): number {
  const files = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
  return files.reduce((bytes, name) => bytes + gzipBytes(readFileSync(`dist/assets/${name}`)), 0);
}

const gzipBytes = (content: Buffer): number => gzipSync(content, { level: 9 }).length;

/** The scripts and styles that a frame really gets: what is there when the customer is drawn, and what comes later; Zendesk's SDK apart. */
function watchCode(page: Page) {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const bytesIn = async (frame: Frame, initial: number): Promise<Pick<Cost, CodeSize>> => {
    const bytes = { sidebarGzipBytes: 0, lateGzipBytes: 0, sdkGzipBytes: 0 };
    for (const [index, response] of responses.entries()) {
      const isOfFrame = response.frame() === frame;
      if (!isOfFrame || !['script', 'stylesheet'].includes(response.request().resourceType())) continue;
      const isSdk = response.url().includes('zaf_sdk');
      const when = index < initial ? 'sidebarGzipBytes' : 'lateGzipBytes';
      bytes[isSdk ? 'sdkGzipBytes' : when] += gzipBytes(await response.body());
    }
    return bytes;
  };
  return { soFar: () => responses.length, bytesIn };
}

type CodeSize = 'sidebarGzipBytes' | 'lateGzipBytes' | 'sdkGzipBytes';

async function heapOf(session: CDPSession): Promise<number> {
  // Twice, since what finalizers let go of is free only then.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function messagesUntil({ page }: Opening, at: number): Promise<readonly string[]> {
  const heard: unknown = await page.evaluate((): unknown => Reflect.get(window, 'benchMessages'));
  if (!Array.isArray(heard)) throw new Error('The page has counted no messages');
  return heard
    .filter((message: unknown) => Number(Reflect.get(Object(message), 'at')) <= at)
    .map((message: unknown) => String(Reflect.get(Object(message), 'key')));
}

function counted(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
