import type { Browser } from '@playwright/test';
import { speed } from './in-page';
import { prepareOpening, quiet, slowDown, type Opening, type Scene } from './opening';

export const SLOWER = 4;
const OPENS = 15;
const SETTLE_MS = 300;

type Variant = 'app' | 'empty' | 'react' | 'reactRequest';
export type Scenes = Readonly<Record<Variant, Scene>>;

/** What is read off each variant: the floors draw one thing, the name. */
const DRAWN = {
  app: { who: 'whoMs', history: 'historyMs' },
  empty: { who: 'emptyMs' },
  react: { who: 'reactMs' },
  reactRequest: { who: 'reactRequestMs' },
} as const;
const VARIANTS = ['app', 'empty', 'react', 'reactRequest'] as const;

export interface Medians {
  readonly medians: Readonly<Record<string, number>>;
  /** Variants that failed, and how; they have no medians. */
  readonly failures: Readonly<Record<string, string>>;
  /** How much slower the app's process really was. */
  readonly cpuSlowdown: number;
}

/** Opens the ticket in turn with the app and with each floor, so that whatever else the machine does hits all alike. */
export async function openInTurn(browser: Browser, scenes: Scenes, tell: (line: string) => void): Promise<Medians> {
  const samples = new Map<string, number[]>();
  const failures: Record<string, string> = {};
  let cpuSlowdown = NaN;
  // The first round warms up and is not counted.
  for (let round = 0; round <= OPENS; round++) {
    for (const variant of VARIANTS) {
      if (failures[variant] !== undefined) continue;
      try {
        const { times, slowdown } = await openOnce(browser, scenes[variant], DRAWN[variant], round === 0);
        if (round === 0) cpuSlowdown = slowdown ?? cpuSlowdown;
        else for (const [name, ms] of times) samples.set(name, [...(samples.get(name) ?? []), ms]);
      } catch (error) {
        failures[variant] = String(error);
        for (const name of Object.values(DRAWN[variant])) samples.delete(name);
      }
    }
    if (round % 5 === 0) tell(`  ${round} of ${OPENS} rounds`);
  }
  const medians = Object.fromEntries([...samples].map(([name, all]) => [name, median(all)]));
  return { medians, failures, cpuSlowdown };
}

async function openOnce(
  browser: Browser,
  scene: Scene,
  drawn: Readonly<Record<string, string>>,
  isFirst: boolean,
): Promise<{ times: readonly (readonly [string, number])[]; slowdown?: number }> {
  const opening = await prepareOpening(browser, scene);
  try {
    // The background has begun its own work at the page's start, which is not what opening a ticket costs.
    await (isFirst ? quiet(opening) : opening.page.waitForTimeout(SETTLE_MS));
    await slowDown(opening, SLOWER);
    await opening.open();
    const times = await Promise.all(
      Object.entries(drawn).map(async ([mark, name]) => [name, (await opening.mark(mark)).ms] as const),
    );
    return isFirst ? { times, slowdown: await slowdownOf(opening, scene) } : { times };
  } finally {
    await opening.context.close();
  }
}

/** Asked of the frame itself: whether slowing down has reached the app's process. */
async function slowdownOf(opening: Opening, { places }: Scene): Promise<number> {
  const frame = opening.page.frames().find((each) => new URL(each.url()).pathname.endsWith(places.sidebar));
  if (!frame) return NaN;
  const slow = await frame.evaluate(speed);
  await slowDown(opening, 1);
  return (await frame.evaluate(speed)) / slow;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}
