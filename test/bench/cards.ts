import type { Browser } from '@playwright/test';
import type { Card } from '../../src/domain/card/card';
import { designsFor } from '../../src/domain/card/card-design';
import { OCCASIONS } from '../../src/domain/card/occasion';
import { median } from './medians';
import { floorFolder, startSandbox } from './sandbox';

declare const timeCard: (card: Card) => Promise<{ readonly ms: number; readonly bytes: number }>;

/** What cards with the longest messages cost, with nothing slowed down. */
export interface CardCost {
  /** The first one, which also loads its font. */
  readonly firstCardMs: number;
  readonly cardRenderMs: number;
  readonly slowestCardMs: number;
  /** Of the largest. */
  readonly cardJpegBytes: number;
}

const MESSAGE = 'Es tut uns sehr leid, dass Ihre Bestellung so lange unterwegs war. '.repeat(4).trim();

/** Draws every design in a page of its own. */
export async function costOfCards(browser: Browser): Promise<CardCost> {
  const sandbox = await startSandbox({ folder: floorFolder('card-studio'), latencyMs: 0 });
  const page = await browser.newPage();
  try {
    await page.goto(`${sandbox.appOrigin}/1001/assets/iframe.html`);
    await page.waitForFunction(() => 'timeCard' in window);
    const costs = await page.evaluate(async (cards) => {
      const drawn: { readonly ms: number; readonly bytes: number }[] = [];
      for (const card of cards) drawn.push(await timeCard(card));
      return drawn;
    }, CARDS);
    const times = costs.map(({ ms }) => ms);
    return {
      firstCardMs: times[0] ?? NaN,
      cardRenderMs: median(times.slice(1)),
      slowestCardMs: Math.max(...times.slice(1)),
      cardJpegBytes: Math.max(...costs.map(({ bytes }) => bytes)),
    };
  } finally {
    await page.close();
    await sandbox.stop();
  }
}

const CARDS: readonly Card[] = OCCASIONS.flatMap((occasion) =>
  designsFor(occasion).map((design) => ({ occasion, design, message: MESSAGE, sender: 'Maya vom Kundendienst' })),
);
