import type { Browser } from '@playwright/test';
import { seed } from '../../src/sandbox/seed/seed';
import { MAYA } from '../../src/sandbox/seed/staff';
import { appPackageIn, withDefaultSettings } from '../../src/sandbox/server/app-package';
import { ENTRIES, withManyEntries } from './many-entries';
import { SLOWER } from './medians';
import { prepareOpening, slowDown, type Mark, type Opening, type Scene } from './opening';
import { startSandbox } from './sandbox';
import { awaitedInApp, giveButton, placesIn, subjectOf } from './subject';

interface Asked {
  readonly sidebar: number;
  readonly background: number;
}

export interface ColdLedger {
  readonly entries: number;
  /** From the frame's navigation until what is left is drawn, and what that says. */
  readonly leftMs: number;
  readonly leftText: string;
  readonly requestsUntilLeft: Asked;
  /** Whether the sidebar needed no more than the two requests of any opening. */
  readonly isWithinTwoRequests: boolean;
  /** From the press until the composer's confirm can be pressed, which needs every entry; or why that never came. */
  readonly composerMs: number | string;
  readonly requestsForComposer: Asked;
  /** The same once more, in a new page of the same browser, whose storage now holds the entries. */
  readonly composerAgainMs: number | string;
  readonly requestsForComposerAgain: Asked;
}

const COMPOSER_PATIENCE_MS = 75_000;

/** A browser that knows nothing opens a ticket in an account with many entries. */
export async function coldLedger(browser: Browser, latencyMs: number): Promise<ColdLedger> {
  const now = new Date();
  const seeded = withDefaultSettings(seed(now), appPackageIn('dist').manifest());
  const state = withManyEntries(seeded, MAYA, now);
  const sandbox = await startSandbox({ folder: '.', latencyMs, state });
  try {
    const subject = subjectOf(state);
    const scene = { sandbox, subject, places: placesIn('.'), awaited: awaitedInApp(subject) };
    return await openCold(browser, scene);
  } finally {
    await sandbox.stop();
  }
}

async function openCold(browser: Browser, scene: Scene): Promise<ColdLedger> {
  const opening = await prepareOpening(browser, scene);
  try {
    await slowDown(opening, SLOWER);
    const cold = await openAndCompose(opening);
    // Whatever is kept is written soon after it was read.
    await opening.page.waitForTimeout(2000);
    const again = await openAndCompose(await prepareOpening(browser, scene, opening.context));
    const { left, leftText, untilLeft, composerMs, forComposer } = cold;
    return {
      entries: ENTRIES,
      leftMs: left.ms,
      leftText,
      requestsUntilLeft: untilLeft,
      isWithinTwoRequests: untilLeft.sidebar <= 2,
      composerMs,
      requestsForComposer: forComposer,
      composerAgainMs: again.composerMs,
      requestsForComposerAgain: again.forComposer,
    };
  } finally {
    await opening.context.close();
  }
}

interface Composed {
  readonly left: Mark;
  readonly leftText: string;
  readonly untilLeft: Asked;
  readonly composerMs: number | string;
  readonly forComposer: Asked;
}

async function openAndCompose(opening: Opening): Promise<Composed> {
  const alreadyAsked = opening.requests.length;
  const frame = await opening.open();
  const left = await opening.mark('left');
  const untilLeft = askedSince(opening, alreadyAsked);
  const leftText = (
    await frame.getByRole('region', { name: 'What I may do' }).filter({ hasText: /\d/ }).allInnerTexts()
  )
    .flatMap((text) => text.split('\n'))
    .find((line) => /\d.*\d/.test(line));
  const before = opening.requests.length;
  await frame.getByRole('button', { name: giveButton() }).dispatchEvent('click');
  const composerMs = await sincePress(opening).catch(String);
  return { left, leftText: leftText ?? '', untilLeft, composerMs, forComposer: askedSince(opening, before) };
}

async function sincePress(opening: Opening): Promise<number> {
  const composer = await opening.mark('composer', COMPOSER_PATIENCE_MS);
  return composer.ms - (await opening.mark('press')).ms;
}

function askedSince({ requests }: Opening, start: number): Asked {
  const later = requests.slice(start);
  const background = later.filter(({ source }) => source === 'app:background').length;
  return { sidebar: later.length - background, background };
}
