import type { ApologyCall } from '../conversation/apology-call';
import type { Situation } from '../conversation/mood/mood';
import type { Amends } from '../policy/fix-first';
import type { GestureKind } from '../policy/policy';
import { lossesOf, type Loss } from './losses';

/**
 * What suggestions rest on: what happened and what we have done about it. How the customer feels, how strongly they say it, who they
 * are, what they are worth and which language they speak is left out on purpose, so that no rule can look at it.
 */
export interface CareMoment {
  /** What has happened to the customer; the order does not matter. */
  readonly happened: readonly Situation[];
  /** Somebody has died, or the agent says to handle gently. */
  readonly isGentle: boolean;
  /** Whether to say sorry for it, or what does more. */
  readonly apologyCall: ApologyCall;
  /** Whether one of our replies has said sorry. */
  readonly hasApologised: boolean;
  /** Whether we have set it right, as far as the ticket's status tells. */
  readonly isMended: boolean;
  /** Whether we speak with the customer, so that what we said is not known. */
  readonly isSpoken: boolean;
  /** The gestures that the allowances have room for. */
  readonly possible: readonly GestureKind[];
  /** What this customer was given lately. */
  readonly given: readonly GestureKind[];
  /** Whether the customer's last words thank us. */
  readonly hasThanked: boolean;
  /** Whether this took the customer and us several turns and is solved. */
  readonly wasHard: boolean;
  /** How many years the customer has been in touch, while that day comes round. */
  readonly anniversary?: number;
  /** The ids of the reasons that an agent can choose. */
  readonly reasons: readonly string[];
}

/** Something kind, or right, to do now. */
export interface Suggestion {
  readonly kind: GestureKind | 'apology' | 'fix';
  /** Names the line that says why. */
  readonly because: Because;
  /** What a card is for. */
  readonly occasion?: 'apology' | 'thanks' | 'sympathy' | 'anniversary';
  /** The id of the reason to begin with, where the list has one that fits. */
  readonly reason?: string;
  /** Of an anniversary. */
  readonly years?: number;
}

export type Because =
  | `sorry-${Loss}`
  | `fix-${Exclude<Loss, 'attention'>}`
  | 'money-for-money'
  | 'bend-for-product'
  | 'time-for-service'
  | 'call-asked-again'
  | 'call-attention'
  | 'card-attention'
  | 'time-not-ours'
  | 'bend-not-ours'
  | 'card-sympathy'
  | 'time-gentle'
  | 'bend-gentle'
  | 'card-thanks'
  | 'call-hard'
  | 'card-anniversary';

const MOST = 2;
/** What costs the company nothing but care. */
const FREE: readonly Suggestion['kind'][] = ['card', 'courtesy-call', 'extra-time'];

/**
 * What fits what happened, best first and at most two, by matching the gesture to the loss (Roschk and Gelbrich 2014): an apology before
 * all else, what is owed before any extra, of two gestures the free one first; so that no discount comes before a fix or an apology on an
 * open problem. For whom somebody has died only quiet things. Where nothing went wrong, an occasion: thanks, a hard case solved, an
 * anniversary.
 */
export function suggestions(moment: CareMoment): readonly Suggestion[] {
  const wished = wishesFor(moment).filter((wish) => isOpenTo(moment, wish));
  const best = wished.filter(({ kind }, at) => wished.findIndex((other) => other.kind === kind) === at);
  return best.slice(0, MOST).map((wish) => withListedReason(wish, moment));
}

/** How far what went wrong has come, as a request for a gesture tells it; on the phone nobody knows what we have said. */
export function amendsOf(moment: CareMoment): Amends {
  const { isMended, hasApologised, isSpoken } = moment;
  if (isSpoken) return {};
  return { isProblemOpen: oursIn(moment).length > 0 && !isMended, hasApologised };
}

function wishesFor(moment: CareMoment): readonly Suggestion[] {
  const { happened, isGentle, isMended } = moment;
  if (isGentle) return QUIET;
  if (happened.includes('not-ours')) return isMended ? occasionsIn(moment) : NOT_OURS;
  const losses = oursIn(moment);
  if (losses.length === 0) return occasionsIn(moment);
  return [...stepsFor(losses, moment), ...(isMended ? occasionsIn(moment) : [])];
}

/** What was lost through us. */
function oursIn({ happened, hasThanked }: CareMoment): readonly Loss[] {
  // Whoever thanks us tells what is past.
  return hasThanked || happened.includes('not-ours') ? [] : lossesOf(happened);
}

function stepsFor(losses: readonly Loss[], moment: CareMoment): readonly Suggestion[] {
  const { apologyCall, hasApologised, isMended, isSpoken } = moment;
  const sorry = losses.slice(0, 1).map((loss): Suggestion => ({ kind: 'apology', because: `sorry-${loss}` }));
  const fix = losses.flatMap((loss): Suggestion[] =>
    loss === 'attention' ? [] : [{ kind: 'fix', because: `fix-${loss}` }],
  );
  // What was said on the phone is not known, so nobody can say that nobody has said sorry.
  return [
    ...(apologyCall !== 'due' || hasApologised || isSpoken ? [] : sorry),
    ...(isMended ? [] : fix),
    ...gesturesFor(losses, moment),
  ];
}

/** The gestures that match the two heaviest losses, free ones first; then what else would. */
function gesturesFor(losses: readonly Loss[], moment: CareMoment): readonly Suggestion[] {
  const matching = losses.map((loss) => matches(loss, moment).filter((wish) => isOpenTo(moment, wish)));
  const best = matching.flatMap(([first]) => (first ? [first] : [])).slice(0, MOST);
  const isFree = ({ kind }: Suggestion) => FREE.includes(kind);
  return [...best.filter(isFree), ...best.filter((wish) => !isFree(wish)), ...matching.flat()];
}

function matches(loss: Loss, { happened }: CareMoment): readonly Suggestion[] {
  switch (loss) {
    case 'money':
      return [{ kind: 'discount', because: 'money-for-money' }];
    case 'product':
      return [{ kind: 'exception', because: 'bend-for-product', reason: 'wrong' }];
    case 'service':
      return [{ kind: 'extra-time', because: 'time-for-service', ...lateIn(happened) }];
    case 'attention':
      return attentionFor(happened);
  }
}

const lateIn = (happened: CareMoment['happened']) =>
  happened.includes('waiting') || happened.includes('lost') ? { reason: 'late' } : {};

function attentionFor(happened: CareMoment['happened']): readonly Suggestion[] {
  const hadToAsk = happened.includes('again') || happened.includes('passed-around');
  const reason = hadToAsk ? { reason: 'repeated' } : {};
  return [
    { kind: 'courtesy-call', because: hadToAsk ? 'call-asked-again' : 'call-attention', ...reason },
    { kind: 'card', because: 'card-attention', occasion: 'apology', ...reason },
  ];
}

/** For those to whom cheer and money would be an insult. */
const QUIET: readonly Suggestion[] = [
  { kind: 'card', because: 'card-sympathy', occasion: 'sympathy' },
  { kind: 'extra-time', because: 'time-gentle' },
  { kind: 'exception', because: 'bend-gentle' },
];

/** Nothing to be sorry for, and still a chance to be kind. */
const NOT_OURS: readonly Suggestion[] = [
  { kind: 'extra-time', because: 'time-not-ours' },
  { kind: 'exception', because: 'bend-not-ours' },
];

function occasionsIn({ hasThanked, wasHard, anniversary }: CareMoment): readonly Suggestion[] {
  return [
    ...(hasThanked ? [{ kind: 'card', because: 'card-thanks', occasion: 'thanks', reason: 'thanks' } as const] : []),
    ...(wasHard ? [{ kind: 'courtesy-call', because: 'call-hard' } as const] : []),
    ...(anniversary === undefined
      ? []
      : [{ kind: 'card', because: 'card-anniversary', occasion: 'anniversary', years: anniversary } as const]),
  ];
}

function isOpenTo(moment: CareMoment, { kind }: Suggestion): boolean {
  if (kind === 'apology' || kind === 'fix') return true;
  return moment.possible.includes(kind) && !moment.given.includes(kind);
}

/** Admins name their own reasons; those that are not on their list are left for the agent to choose. */
function withListedReason({ reason, ...wish }: Suggestion, { reasons }: CareMoment): Suggestion {
  return reason !== undefined && reasons.includes(reason) ? { ...wish, reason } : wish;
}
