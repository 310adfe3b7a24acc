import { agentId, handId, type AgentId } from '../../src/domain/ids';
import { later } from '../../src/domain/time';
import type { Clock } from '../../src/ports/clock';
import type { GivingParts } from '../../src/use-cases/ledger/issue-gesture';
import { ledgerReader } from '../../src/use-cases/ledger/ledger-reader';
import { inTurn, type InTurn } from './in-turn';
import { listProvider } from './hostile-provider';
import type { Caller } from './wire';
import type { World } from './world';

/** What a person sits in front of. */
export interface Machine {
  readonly agent: number;
  /** How wrong its clock is. */
  readonly clockOffMs: number;
  /** How far the store's time, as it is told here, is ahead; `undefined` where it is not told. */
  readonly aheadMs: number | undefined;
}

/** One life of a tab: from opening it to its crash. Its hand is its own and never comes back. */
export interface Browser extends Caller {
  readonly agent: AgentId;
  readonly parts: GivingParts;
  readonly inTurn: InTurn;
  /** Resolves when it crashes. */
  readonly ended: Promise<void>;
  readonly crash: () => void;
}

export function openBrowser(world: World, name: string, machine: Machine): Browser {
  const { time, chance, chronicle } = world;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const agent = agentId(machine.agent);
  const caller: Caller = { name, isAlive: true, asleepUntil: 0 };
  const clock: Clock = {
    now: () => later(time.now(), machine.clockOffMs),
    pause: (ms) =>
      new Promise((resolve) => {
        time.after(ms, () => {
          if (caller.isAlive) resolve();
        });
      }),
    random: chance.next,
  };
  const storeTime = () => (machine.aheadMs === undefined ? undefined : later(time.now(), machine.aheadMs));
  const log = world.store.logFor(caller, agent, storeTime);
  const parts: GivingParts = {
    log,
    clock,
    reader: ledgerReader(log, clock),
    policies: world.office.sourceFor(caller),
    provider: world.hasShop ? world.shop.providerFor(caller) : listProvider,
    hand: handId(name),
  };
  return Object.assign(caller, {
    agent,
    parts,
    inTurn: inTurn(),
    ended,
    crash: () => {
      if (!caller.isAlive) return;
      caller.isAlive = false;
      chronicle.note(name, 'crashes');
      if (chance.happens(0.5)) world.desk.loseDrafts(agent);
      end();
    },
  });
}
