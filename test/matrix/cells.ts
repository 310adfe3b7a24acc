import { TROUBLES, type Trouble, type TroubleName } from './faults';
import { KINDS, type Kind } from './kinds';
import type { Step } from './wire';

/** How somebody goes on after it went wrong. */
export type Way = 'it is tried again' | 'another tab tries again' | 'it is taken back';
export type Route =
  'being given' | 'being finished' | 'being tried again' | 'being taken back' | 'being taken back unseen';

type PageTrouble = 'the editor is gone' | 'the composer is on a note';

export interface Cell {
  readonly kind: Kind;
  readonly route: Route;
  readonly step: Step;
  readonly trouble: TroubleName | PageTrouble;
  readonly way: Way;
}

const NAMES = Object.keys(TROUBLES).filter((name): name is TroubleName => name in TROUBLES);
/** What can go wrong with the composer, besides. */
const PAGE: Readonly<Record<PageTrouble, Trouble>> = {
  'the editor is gone': { editorGoes: true },
  'the composer is on a note': { turnsToNote: true },
};

/** Steps inside Zendesk's page: no request, so nothing but the page itself can go wrong. */
const ON_PAGE = new Set<Step>([
  'putting the words into the reply',
  'tagging the ticket',
  'taking the tag off the ticket',
  'clearing the draft',
  'adding the minutes to the ticket',
]);
const ON_PAGE_TROUBLES: readonly TroubleName[] = [
  'the tab is closed before it',
  'the tab is closed behind it',
  'the machine sleeps before it',
];
const EDITED = new Set<Step>(['putting the words into the reply', 'tagging the ticket']);

export const troubleOf = (name: Cell['trouble']): Trouble => ({ ...TROUBLES, ...PAGE })[name];

/** Everything that can go wrong at a step. */
function troublesAt(step: Step): readonly Cell['trouble'][] {
  if (step === 'looking who will read it') return ['the composer is on a note'];
  if (!ON_PAGE.has(step)) return NAMES;
  return EDITED.has(step) ? [...ON_PAGE_TROUBLES, 'the editor is gone'] : ON_PAGE_TROUBLES;
}

/** What every kind has of its own; the other steps are one path for all of them, and there the kinds share out what can go wrong. */
const OWN = new Set<Step>([
  'making it',
  'looking for what was made',
  'looking who will read it',
  'withdrawing it',
  'keeping that nobody calls again',
  'closing the task',
  'adding the minutes to the ticket',
]);
export const SHARES = Number(process.env.MATRIX_SHARES ?? 5);

const ROUTES: readonly (readonly [Route, (kind: Kind) => readonly Step[], readonly Way[]])[] = [
  ['being given', ({ giving }) => giving, ['it is tried again', 'it is taken back', 'another tab tries again']],
  ['being tried again', ({ tryingAgain }) => tryingAgain, ['it is taken back', 'another tab tries again']],
  ['being finished', ({ finishing }) => finishing, ['it is tried again', 'another tab tries again']],
  ['being taken back', ({ takingBack }) => takingBack, ['it is taken back', 'another tab tries again']],
  ['being taken back unseen', unseenSteps, ['it is taken back']],
];

/** Of what may exist though nobody noted it; an answer that was lost is looked for. */
function unseenSteps({ living }: Kind): readonly Step[] {
  return living ? ['looking for what was made', 'withdrawing it'] : ['taking it in hand', 'giving the room back'];
}

/** Everything at every step of every kind, the ways of going on in turn. */
export const CELLS: readonly Cell[] = KINDS.flatMap((kind, nth) =>
  ROUTES.flatMap(([route, stepsOf, ways]) =>
    stepsOf(kind).flatMap((step) =>
      troublesAt(step).flatMap((trouble, index): Cell[] => {
        const turn = nth + index;
        if (!OWN.has(step) && turn % SHARES !== 0) return [];
        const way = ways[(OWN.has(step) ? turn : turn / SHARES) % ways.length];
        return way === undefined ? [] : [{ kind, route, step, trouble, way }];
      }),
    ),
  ),
);

export const sentenceOf = ({ kind, route, step, trouble, way }: Cell): string =>
  `${kind.name} ${route}: ${trouble} at ${step}; then ${way}`;
