import { ticketId } from '../../src/domain/ids';
import type { Wish } from '../../src/domain/ledger/request';
import { DAY_MS, later } from '../../src/domain/time';
import { LedgerUnreachable } from '../../src/ports/ledger-log';
import { again, back, complete, newPress, notSentYet, press } from './acts';
import { openBrowser, type Browser } from './browser';
import { NoAnswer } from './hostile-provider';
import type { Action, Person } from './schedule';
import { rest, type Press, type World } from './world';

/** An id without an answer is pressed again for so long. */
const KEPT_MS = 2 * DAY_MS;

/** One person's hours: each action in its time; after a crash they open the tab again. */
export async function live(world: World, { actions, machine, isLead }: Person, name: string): Promise<void> {
  let lives = 0;
  const open = () => openBrowser(world, `${name}.${String(++lives)}`, machine);
  let browser = open();
  for (const action of actions) {
    await rest(world, action.afterMs + world.chance.upTo(1 + action.afterMs / 20));
    if (!browser.isAlive) browser = open();
    if (action.doing === 'crash') {
      world.time.after(world.chance.upTo(action.isPatient ? 500 : 12_000), browser.crash);
      continue;
    }
    if (action.doing === 'doze') {
      doze(world, browser);
      continue;
    }
    const done = attempt(world, browser, act(world, browser, action, isLead));
    if (action.isPatient) await Promise.race([done, browser.ended]);
  }
}

/** The lid is shut in the middle of something, for as long as a hold or two. */
function doze({ time, chance, chronicle }: World, browser: Browser): void {
  time.after(chance.upTo(500), () => {
    browser.asleepUntil = time.now() + 20_000 + chance.upTo(120_000);
    chronicle.note(browser.name, 'falls asleep');
  });
}

/** What the app would show as "something went wrong" is no violation; what no port may throw is. */
export async function attempt(world: World, browser: Browser, doing: Promise<unknown>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    const isExpected = error instanceof LedgerUnreachable || error instanceof NoAnswer;
    world.chronicle.note(browser.name, 'fails with', String(error));
    if (!isExpected) world.chronicle.accuse(`${String(error)} ${error instanceof Error ? String(error.stack) : ''}`);
  }
}

async function act(world: World, browser: Browser, { doing, which }: Action, isLead: boolean): Promise<unknown> {
  switch (doing) {
    case 'give':
      return press(world, browser, newPress(world, browser, (which % 3) + 1, wishOf(which)));
    case 'press': {
      const isKept = ({ request, at }: Press) =>
        request.occasion.agent === browser.agent && world.time.now() < later(at, KEPT_MS);
      const own = world.presses.filter(isKept);
      const pressed = own.at(-1 - (which % Math.max(1, own.length)));
      return pressed && press(world, browser, pressed);
    }
    case 'submit':
      return world.desk.submit({ caller: browser, agent: browser.agent, ticket: ticketId(9001 + (which % 3)) });
    case 'again':
    case 'back':
    case 'complete': {
      const open = notSentYet(world, world.store.visible(), isLead && which > 2 ? undefined : browser.agent);
      const standing = open.at(-1 - (which % Math.max(1, open.length)));
      if (!standing) return undefined;
      if (doing === 'again') return again(world, browser, standing);
      return doing === 'back' ? back(world, browser, standing) : complete(world, browser, standing);
    }
    case 'crash':
    case 'doze':
      return undefined;
  }
}

function wishOf(which: number): Wish {
  if (which === 5) return { kind: 'extra-time', minutes: 30 };
  return { kind: 'discount', percent: which === 4 ? 15 : 10 };
}
