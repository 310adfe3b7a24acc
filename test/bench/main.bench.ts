import { availableParallelism } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../support/chromium-arguments';
import { costOfCards } from './cards';
import { confirming } from './confirming';
import { coldLedger, type ColdLedger } from './cold-ledger';
import { costOfOpening, totalGzipBytes } from './cost';
import { largeAccount } from './large-account';
import { longHistory } from './long-history';
import { openInTurn, SLOWER, type Scenes } from './medians';
import type { Scene } from './opening';
import { tableOf, writeResults, type Figures } from './report';
import { throughput } from './reservations';
import { floorFolder, startSandbox, type Sandbox } from './sandbox';
import { draftCheckMs, typing } from './typing';
import { awaitedInApp, customerName, placesIn, subjectOf } from './subject';

const LATENCY_MS = 50;
const ACTORS = [1, 10, 100];
const RESULTS = 'bench/results.json';
// Frames of another site in a process of their own, as desktop browsers have it.
const ARGUMENTS = [...CHROMIUM_ARGUMENTS, '--site-per-process'];

/** What the figures should be; all times at four times slowed processors. */
const AIMS = {
  restRequestsAtOpen: 'at most 2',
  sidebarGzipBytes: 'at most 100 KB',
  whoRatio: 'whoMs to reactMs, at most 1.5',
  historyRatio: 'historyMs to reactRequestMs, at most 1.5',
  'coldLedger.isWithinTwoRequests': 'true',
  'longHistory.longTasks': 'none over 50 ms',
  'typing.longestTaskMs': 'at most 16 ms',
  'confirming.staticCode.ratio': 'at most 1.3',
  'confirming.codePool.ratio': 'at most 1.3',
  'confirming.shopify.ratio': 'at most 1.3',
  'draftCheck.words500Ms': 'at most 4 ms',
  'draftCheck.words2000Ms': 'at most 8 ms',
  'cards.cardRenderMs': 'at most 250 ms, not slowed down',
  'cards.cardJpegBytes': 'at most 120 KB',
  'largeAccount.startMs': 'at most 20 seconds',
};

const tell = (line: string) => console.log(line);
const began = performance.now();

/** Named on the command line, only these parts are measured, and nothing is written. */
const ONLY = process.argv.slice(2);
const isWanted = (name: string) => ONLY.length === 0 || name === 'browser' || ONLY.includes(name);

/** One part of the bench: its figures, or what went wrong under its own name. */
async function part(name: string, measure: () => Promise<Figures>): Promise<Figures> {
  if (!isWanted(name)) return {};
  tell(`Measuring ${name}.`);
  try {
    return await measure();
  } catch (error) {
    return { [name]: { error: String(error) } };
  }
}

async function withScenes(browser: Browser): Promise<Figures> {
  const started: Sandbox[] = [];
  const start = async (folder: string) => {
    const sandbox = await startSandbox({ folder, latencyMs: LATENCY_MS });
    started.push(sandbox);
    return sandbox;
  };
  try {
    const subject = subjectOf();
    const app = { subject, sandbox: await start('.'), places: placesIn('.'), awaited: awaitedInApp(subject) };
    const floor = async (name: string): Promise<Scene> => {
      const folder = floorFolder(name);
      const awaited = [customerName(subject.customer)];
      return { subject, sandbox: await start(folder), places: placesIn(folder), awaited };
    };
    const cost = await part('opening', async () => ({ ...(await costOfOpening(browser, app)) }));
    const times = await part('times', async () =>
      timesOf(browser, {
        app,
        empty: await floor('empty'),
        react: await floor('react'),
        reactRequest: await floor('react-request'),
      }),
    );
    const history = await part('longHistory', async () => ({ longHistory: { ...(await longHistory(browser, app)) } }));
    const typed = await part('typing', async () => ({ typing: { ...(await typing(browser, app)) } }));
    const confirmed = await part('confirming', async () => ({
      confirming: await confirming(browser, app),
    }));
    return { ...cost, ...times, ...history, ...typed, ...confirmed };
  } finally {
    await Promise.all(started.map((sandbox) => sandbox.stop()));
  }
}

async function timesOf(browser: Browser, scenes: Scenes): Promise<Figures> {
  const { medians, failures, cpuSlowdown } = await openInTurn(browser, scenes, tell);
  const ratio = (one: string, other: string) => (medians[one] ?? NaN) / (medians[other] ?? NaN);
  return {
    ...medians,
    whoRatio: ratio('whoMs', 'reactMs'),
    historyRatio: ratio('historyMs', 'reactRequestMs'),
    cpuSlowdown,
    ...(Object.keys(failures).length > 0 ? { failures } : {}),
  };
}

async function reservations(): Promise<Figures> {
  const figures: Record<string, Figures> = {};
  for (const actors of ACTORS) {
    figures[`actors${actors}`] = {
      ...(await throughput(actors)),
      [`latency${LATENCY_MS}Ms`]: { ...(await throughput(actors, LATENCY_MS)) },
    };
  }
  return { reservations: figures };
}

/** Measured without the slower processor of the browser: as if it took so many times as long. */
function draftChecks(): Figures {
  return { words500Ms: SLOWER * draftCheckMs(500), words2000Ms: SLOWER * draftCheckMs(2000) };
}

async function inBrowser(): Promise<Figures> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined) throw new Error('no Chromium was found');
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  try {
    return {
      chromium: browser.version(),
      ...(await withScenes(browser)),
      ...(await part('cards', async () => ({ cards: { ...(await costOfCards(browser)) } }))),
      ...(await part('coldLedger', async () => ({ coldLedger: figuresOfCold(await coldLedger(browser, LATENCY_MS)) }))),
    };
  } finally {
    await browser.close();
  }
}

const figuresOfCold = (cold: ColdLedger): Figures => ({
  ...cold,
  requestsUntilLeft: { ...cold.requestsUntilLeft },
  requestsForComposer: { ...cold.requestsForComposer },
  requestsForComposerAgain: { ...cold.requestsForComposerAgain },
});

async function main(): Promise<void> {
  const figures: Figures = {
    date: new Date().toISOString(),
    node: process.version,
    cpus: availableParallelism(),
    ...(await part('totalGzipBytes', async () => ({ totalGzipBytes: totalGzipBytes() }))),
    ...(await part('browser', inBrowser)),
    ...(await part('draftCheck', async () => ({ draftCheck: draftChecks() }))),
    ...(await part('reservations', reservations)),
    ...(await part('largeAccount', async () => ({ largeAccount: { ...(await largeAccount()) } }))),
    seconds: (performance.now() - began) / 1000,
  };
  tell(`\n${tableOf(figures, AIMS)}\n`);
  if (ONLY.length > 0) return;
  writeResults(RESULTS, figures);
  tell(`Written to ${RESULTS}.`);
}

await main();
