import { BERT } from '../support/ledger-helpdesk';
import { ASLEEP_MS } from './faults';
import type { Way } from './cells';
import { KINDS, type Kind } from './kinds';
import type { Scene } from './run-cell';
import { submit } from './submit';

/** What can go wrong on the page between the words and the customer; whatever Zendesk does not save it does not tell of either. */
export const MISHAPS = {
  'it goes out as an internal note': async ({ around, kind, agent }) => {
    submit(around.house, around.host, { isPublic: false, hasPicture: kind.reaches === 'as a picture' });
    await agent.background().saved();
  },
  'it goes out without what was given': async ({ around, agent }) => {
    around.host.reply.html = '<p>We are sorry.</p>';
    submit(around.house, around.host);
    await agent.background().saved();
  },
  'a colleague submits the ticket': async ({ around, agent }) => {
    submit(around.house, around.host, { by: BERT, html: '<p>I am on it.</p>' });
    await agent.background().saved();
  },
  'a collision keeps it from being saved': async ({ agent }) => agent.background().round(),
  'the draft is discarded': async ({ around }) => {
    around.host.reply.html = '';
  },
  'the tab is closed, and the draft with it': async ({ around, agent }) => {
    agent.tab().close();
    around.host.reply.html = '';
  },
  'the machine sleeps before it is sent': async ({ around }) => around.house.pass(ASLEEP_MS),
  'it is sent and the browser forgets what is left to do': async ({ around, kind }) => {
    around.browser.forget();
    submit(around.house, around.host, { hasPicture: kind.reaches === 'as a picture' });
  },
} as const satisfies Readonly<Record<string, (scene: Scene) => Promise<void>>>;

type Mishap = keyof typeof MISHAPS;

export interface SendingCell {
  readonly kind: Kind;
  readonly mishap: Mishap;
  readonly way: Way;
}

const WAYS: readonly Way[] = ['it is tried again', 'another tab tries again', 'it is taken back'];
const NAMES = Object.keys(MISHAPS).filter((name): name is Mishap => name in MISHAPS);

/** Only what goes through the composer can go wrong there; the ways of going on in turn. */
export const SENDING_CELLS: readonly SendingCell[] = KINDS.filter(
  ({ reaches }) => reaches === 'in the words' || reaches === 'as a picture',
).flatMap((kind, nth) =>
  NAMES.flatMap((mishap, index): SendingCell[] => {
    const way = WAYS[(nth + index) % WAYS.length];
    return way === undefined ? [] : [{ kind, mishap, way }];
  }),
);

export const sendingSentenceOf = ({ kind, mishap, way }: SendingCell): string =>
  `${kind.name} being sent: ${mishap}; then ${way}`;
