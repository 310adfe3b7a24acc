import type { Wish } from '../../src/domain/ledger/request';
import { HOUR_MS, later, type Instant } from '../../src/domain/time';
import type { House } from './house';
import type { Step } from './wire';

/** One way to be kind, with everything that the matrix needs to know about it. */
export interface Kind {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly wish: (now: Instant) => Wish;
  /** What happens at each press, in order; what comes behind the reservation's own steps is the background's. */
  readonly giving: readonly Step[];
  readonly finishing: readonly Step[];
  readonly tryingAgain: readonly Step[];
  readonly takingBack: readonly Step[];
  /** How the customer comes to have it. */
  readonly reaches: 'in the words' | 'as a picture' | 'by running out' | 'by a call' | 'at once';
  /** What exists elsewhere and could be used: codes that work, tasks in somebody's list. Nothing for what nobody keeps elsewhere. */
  readonly living?: (house: House) => readonly string[];
}

const WORDS = ['looking who will read it', 'putting the words into the reply', 'tagging the ticket'] as const;
const SENT = ['looking whether it was sent', 'noting that the customer has it', 'writing the note'] as const;
const OFF = ['giving the room back', 'taking the tag off the ticket'] as const;
const BACK = ['taking it in hand', 'clearing the draft', ...OFF] as const;

/** A discount whose code stands in the settings: nobody is asked for it. */
function ownCode(source: 'static-code' | 'code-pool'): Kind {
  return {
    name: `a ${source} discount`,
    settings: { discount_source: source, discount_codes: 'ONE-1\nTWO-2\nTHREE-3' },
    wish: () => ({ kind: 'discount', percent: 10 }),
    giving: ['reserving', 'noting that it exists', ...WORDS],
    finishing: SENT,
    tryingAgain: ['taking it in hand', 'noting that it exists', ...WORDS],
    takingBack: BACK,
    reaches: 'in the words',
  };
}

/** A discount whose code somebody else makes. */
function madeCode(source: 'shopify' | 'stripe' | 'webhook'): Kind {
  return {
    name: `a ${source} discount`,
    settings: { discount_source: source },
    wish: () => ({ kind: 'discount', percent: 10 }),
    giving: ['reserving', 'making it', 'noting that it exists', ...WORDS],
    finishing: SENT,
    tryingAgain: ['taking it in hand', 'looking for what was made', 'making it', 'noting that it exists', ...WORDS],
    takingBack: ['taking it in hand', 'clearing the draft', 'withdrawing it', ...OFF],
    reaches: 'in the words',
    living: ({ providers }) => providers.codes()[source].flatMap(({ code, isLive }) => (isLive ? [code] : [])),
  };
}

const card: Kind = {
  name: 'a card',
  settings: {},
  wish: () => ({ kind: 'card', occasion: 'thanks', design: 'thanks-1' }),
  giving: ['reserving', 'noting that it exists', 'tagging the ticket'],
  finishing: SENT,
  tryingAgain: ['taking it in hand', 'noting that it exists', 'tagging the ticket'],
  takingBack: ['taking it in hand', ...OFF],
  reaches: 'as a picture',
};

const extraTime: Kind = {
  name: 'extra time',
  settings: {},
  wish: () => ({ kind: 'extra-time', minutes: 15 }),
  giving: ['reserving', 'noting that it exists', 'tagging the ticket', 'adding the minutes to the ticket'],
  finishing: ['adding the minutes to the ticket', 'noting that the customer has it', 'writing the note'],
  tryingAgain: ['taking it in hand', 'noting that it exists', 'tagging the ticket', 'adding the minutes to the ticket'],
  // What runs is stopped; only what did not begin is taken back.
  takingBack: [],
  reaches: 'by running out',
};

/** So long after it is planned a call is to be made. */
export const DUE_IN_MS = 5 * HOUR_MS;

const courtesyCall: Kind = {
  name: 'a courtesy call',
  settings: {},
  wish: (now) => ({ kind: 'courtesy-call', due: later(now, DUE_IN_MS) }),
  giving: ['reserving', 'making it', 'noting that it exists', 'tagging the ticket'],
  finishing: [
    'keeping that nobody calls again',
    'noting that the customer has it',
    'closing the task',
    'writing the note',
  ],
  tryingAgain: [
    'taking it in hand',
    'looking for what was made',
    'making it',
    'noting that it exists',
    'tagging the ticket',
  ],
  takingBack: ['taking it in hand', 'withdrawing it', ...OFF],
  reaches: 'by a call',
  living: (house) =>
    house
      .tasks()
      .flatMap(({ external_id, status }) => (status === 'solved' ? [] : [external_id ?? 'a task of nobody'])),
};

const exception: Kind = {
  name: 'an exception',
  settings: {},
  wish: () => ({ kind: 'exception', rule: 'late-return', worth: { minor: 500, currency: 'GBP' } }),
  giving: ['reserving', 'noting that it exists', 'tagging the ticket', 'noting that the customer has it'],
  finishing: ['writing the note'],
  tryingAgain: ['taking it in hand', 'noting that it exists', 'tagging the ticket', 'noting that the customer has it'],
  takingBack: [],
  reaches: 'at once',
};

export const KINDS: readonly Kind[] = [
  ownCode('static-code'),
  ownCode('code-pool'),
  madeCode('shopify'),
  madeCode('stripe'),
  madeCode('webhook'),
  card,
  extraTime,
  courtesyCall,
  exception,
];
