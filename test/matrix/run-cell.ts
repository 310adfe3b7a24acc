import { viewOf } from '../../src/domain/ledger/ledger-view';
import { limitUses } from '../../src/domain/ledger/refusal';
import { reservationId } from '../../src/domain/ids';
import { HOUR_MS } from '../../src/domain/time';
import { asIfIn, requestFor } from '../../src/app/components/gestures/occasion';
import { fatesOf, type Fate } from '../torture/truth';
import { anAgent, RUNS_MS, type Agent } from './agent';
import { disagreements, notesOf, storyOf, untruths } from './agreement';
import { aroundTicket, type Around, type Bug } from './around';
import { troubleOf, type Cell, type Way } from './cells';
import { PAST_A_HOLD_MS, type House } from './house';
import { DUE_IN_MS, type Kind } from './kinds';
import { MISHAPS, type SendingCell } from './sending';
import { submit } from './submit';
import { PLACE } from './tab';

/** Longer than the background leaves between its rounds. */
const PAST_A_ROUND_MS = 5 * PAST_A_HOLD_MS;
/** Longer than an agent is thought to write on a ticket (docs/decisions/004). */
const PAST_WRITING_MS = HOUR_MS + PAST_A_ROUND_MS;

export interface Scene {
  readonly around: Around;
  readonly kind: Kind;
  readonly agent: Agent;
}

/** What is wrong with a cell, with the ledger's story; empty when all is well. */
export async function troubleIn(house: House, cell: Cell, bug?: Bug): Promise<string> {
  const { kind, step, trouble } = cell;
  const scene = await aScene(house, kind, bug);
  const { around } = scene;
  await prepare(scene, cell);
  around.await(step, troubleOf(trouble));
  await act(scene, cell);
  const struck = around.hasStruck() ? [] : [`"${step}" never came`];
  const told = scene.agent.told();
  const amid = [...disagreements(scene), ...(told ? untruths(scene, told) : [])];
  Object.assign(around.host.reply, { isEditorGone: false, isNote: false });
  house.pass(PAST_A_HOLD_MS);
  await recover(scene, cell);
  const isLostWithTab = trouble.startsWith('the tab') && cell.route !== 'being finished';
  const end = cell.route.startsWith('being taken back') ? 'taken back' : endOf(cell.way);
  return verdict(scene, [...struck, ...amid], { end, mayLackNote: isLostWithTab });
}

/** The same for what goes wrong on the page when a reply is sent. */
export async function troubleInSending(house: House, { kind, mishap, way }: SendingCell): Promise<string> {
  const scene = await aScene(house, kind);
  const { around, agent } = scene;
  await agent.confirm();
  await MISHAPS[mishap](scene);
  const amid = disagreements(scene);
  house.pass(PAST_A_HOLD_MS);
  if (way === 'it is taken back') await agent.takeBack(true);
  else await agent.goOn(way === 'another tab tries again');
  await finish(scene);
  await wait(scene);
  return verdict(scene, amid, { end: endOf(way), mayLackNote: around.browser.hasForgotten() });
}

/** How it must end: given, taken back, or one of the two, as it was possible. */
type End = 'given' | 'taken back' | 'either';
const endOf = (way: Way): End => (way === 'it is taken back' ? 'either' : 'given');

async function aScene(house: House, kind: Kind, bug?: Bug): Promise<Scene> {
  await house.begin(kind.settings, kind.reaches === 'by a call');
  const around = aroundTicket(house, bug);
  return { around, kind, agent: await anAgent(around, kind) };
}

interface Expected {
  readonly end: End;
  /** Whether what was to be noted may be gone with the tab or the browser that knew it. */
  readonly mayLackNote: boolean;
}

function verdict(scene: Scene, amid: readonly string[], expected: Expected): string {
  const atEnd = [...disagreements(scene), ...unfinished(scene, expected)];
  const wrong = [...amid.map((each) => `at once: ${each}`), ...atEnd.map((each) => `in the end: ${each}`)];
  return wrong.length === 0 ? '' : [...wrong, storyOf(scene.around.house.entries())].join('\n');
}

async function prepare({ around, kind, agent }: Scene, { route }: Cell): Promise<void> {
  if (route === 'being given') return;
  const { giving } = kind;
  if (route === 'being tried again') around.await(giving[1] ?? 'reserving', { tabCloses: 'before' });
  if (route === 'being taken back unseen') {
    around.await(kind.living ? 'making it' : 'noting that it exists', { tabCloses: kind.living ? 'after' : 'before' });
  }
  await agent.confirm();
  if (route === 'being taken back') await save({ around, kind, agent });
  if (route === 'being tried again' || route === 'being taken back unseen') {
    around.house.pass(PAST_A_HOLD_MS);
    await agent.openAnother();
  }
}

async function act(scene: Scene, { route }: Cell): Promise<void> {
  switch (route) {
    case 'being given':
      return scene.agent.confirm();
    case 'being tried again':
      return scene.agent.tryAgainOnce();
    case 'being taken back':
    case 'being taken back unseen':
      return scene.agent.takeBackOnce();
    case 'being finished':
      return finish(scene, 1);
  }
}

/** The agent saves the ticket; what goes out with a message would be given by that. */
async function save({ kind, agent }: Scene): Promise<void> {
  if (kind.reaches === 'by a call' || kind.reaches === 'at once') await agent.background().saved();
}

async function recover(scene: Scene, { route, way }: Cell): Promise<void> {
  const { agent } = scene;
  const isAnother = way === 'another tab tries again';
  if (route === 'being finished') {
    if (isAnother || !agent.background().isOpen()) await agent.openAnother();
    return wait(scene);
  }
  if (route === 'being taken back' || route === 'being taken back unseen') return agent.takeBack(isAnother);
  await save(scene);
  if (way === 'it is taken back') await agent.takeBack(true);
  else await agent.goOn(isAnother);
  await finish(scene);
  await wait(scene);
}

/** Sends it, or does what it is for; where nothing is at hand there is nothing to do. */
async function finish({ around, kind, agent }: Scene, times?: number): Promise<void> {
  const { house, host } = around;
  const [fate] = fates(house).filter(({ state }) => state !== 'released');
  if (fate) {
    if (kind.reaches === 'in the words') submit(house, host);
    if (kind.reaches === 'as a picture') submit(house, host, { hasPicture: true });
    if (kind.reaches === 'by running out') house.pass(RUNS_MS);
  }
  if (kind.reaches === 'by a call') await agent.end(times);
  await agent.background().saved();
  if (kind.reaches === 'by running out') await agent.end(times);
}

/** The browser goes on by itself, and somebody opens the ticket again. */
async function wait({ around, kind, agent }: Scene): Promise<void> {
  around.house.pass(patienceWith(kind));
  await agent.background().round();
  if (fates(around.house).every(({ state }) => state === 'completed' || state === 'released')) return;
  await (await agent.atHand()).look();
  if (kind.reaches === 'by running out' || kind.reaches === 'by a call') await agent.end();
  around.house.pass(PAST_A_ROUND_MS);
  await agent.background().round();
}

/** Until its note is written without a save of the ticket: of a call once it is due, of what waits for no reply after an hour. */
function patienceWith({ reaches }: Kind): number {
  if (reaches === 'by a call') return DUE_IN_MS;
  return reaches === 'at once' || reaches === 'by running out' ? PAST_WRITING_MS : PAST_A_ROUND_MS;
}

const fates = (house: House): readonly Fate[] => fatesOf(house.entries());

/** What must have come of it in the end, whatever went wrong on the way. */
function unfinished({ around, kind, agent }: Scene, { end, mayLackNote }: Expected): readonly string[] {
  const all = fates(around.house);
  const open = all.filter(({ state }) => state === 'open' || state === 'issued');
  const done = all.filter(({ state }) => state === 'completed');
  const used = done.reduce((sum, { minutes = 1 }) => sum + minutes, 0);
  const isTime = kind.reaches === 'by running out';
  const inField = around.host.minutes();
  const found = drawn(kind, around.house);
  const takesTime = kind.reaches === 'by running out' || kind.reaches === 'by a call';
  // Nobody notes what they were never told that they gave; what takes its time is never pressed again.
  const isNoteDue = !mayLackNote && (agent.wasToldGiven() || takesTime);
  return [
    ...open.map(({ state }) => `it is still ${state}`),
    ...(found === used ? [] : [`${found} of the allowance is used, not ${used}`]),
    ...(!isTime || inField === used ? [] : [`${inField} minutes stand in the ticket's field, and ${used} were used`]),
    ...(end === 'taken back' && done.length > 0 ? ['it was not taken back'] : []),
    ...(end === 'given' && done.length !== 1 ? [`it was given ${done.length} times`] : []),
    ...done.flatMap((fate) => (isNoteDue && notesOf(fate, around) === 0 ? ['its note was never written'] : [])),
  ];
}

/** How much of the month's allowance for this kind is used, by the ledger's own rules. */
function drawn(kind: Kind, house: House): number {
  const view = viewOf(house.entries(), { now: house.now(), isWhole: true });
  const wish = kind.wish(house.now());
  const asked = asIfIn(requestFor(PLACE, wish, 'late', reservationId('looking')));
  const policy = house.policy();
  const uses = policy ? limitUses(view, policy, asked, house.now()) : [];
  const monthly = uses.find(
    ({ limit }) => limit.gesture === wish.kind && limit.per === 'agent' && limit.within === 'month',
  );
  return monthly?.used ?? NaN;
}
