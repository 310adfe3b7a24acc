import { test as base } from './sandbox';
import type { Frame, Page } from '@playwright/test';
import { buildOwnApp, useSdk } from './apps/own-app';
import { frameOf } from './frame-of';

/** A sandbox in which the tests' own app runs. */
export const test = base.extend<{ sdk: 'npm' | 'cdn'; chosen: null }>({
  serverOptions: [{ buildApp: buildOwnApp }, { scope: 'worker' }],
  sdk: ['npm', { option: true }],
  chosen: [
    async ({ server, sdk }, use) => {
      await useSdk(server.appFolder, sdk);
      await use(null);
    },
    { auto: true },
  ],
});

/** What `apps/driver.ts` gives to a test in each frame. */
interface Fixture {
  readonly call: (method: string, args: readonly unknown[], guid?: string) => Promise<unknown>;
  readonly listen: (name: string, guid?: string) => void;
  readonly heard: (readonly [string, unknown])[];
  readonly unhandled: string[];
  readonly hookSaves: () => void;
  readonly answerSaves: (outcome: string) => void;
}
declare const fixture: Fixture;

/** The app in one of its frames. */
export class OwnApp {
  constructor(readonly frame: Frame) {}

  call(method: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.frame.evaluate(([name, given]) => fixture.call(name, given), [method, args] as const);
  }

  /** The same in the name of another instance. */
  callAs(guid: string, method: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.frame.evaluate(([name, given, who]) => fixture.call(name, given, who), [method, args, guid] as const);
  }

  listen(name: string, guid?: string): Promise<void> {
    return this.frame.evaluate(([event, who]) => fixture.listen(event, who), [name, guid] as const);
  }

  /** What came with each event of this name, in its order. */
  heard(name: string): Promise<unknown[]> {
    return this.frame.evaluate(
      (wanted) => fixture.heard.filter(([event]) => event === wanted).map(([, message]) => message),
      name,
    );
  }

  unhandled(): Promise<string[]> {
    return this.frame.evaluate(() => fixture.unhandled);
  }

  hookSaves(): Promise<void> {
    return this.frame.evaluate(() => fixture.hookSaves());
  }

  answerSaves(outcome: string): Promise<void> {
    return this.frame.evaluate((name) => fixture.answerSaves(name), outcome);
  }
}

/** The app in a location once it has come to life there. */
export async function appIn(page: Page, location: string): Promise<OwnApp> {
  const frame = await frameOf(page, `Catalogue ${location}`);
  await frame.waitForFunction(() => 'fixture' in window && fixture.heard.some(([name]) => name === 'app.registered'));
  return new OwnApp(frame);
}
