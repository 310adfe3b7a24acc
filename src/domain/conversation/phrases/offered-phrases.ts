import type { EmpathyAct } from '../act';
import { actsCalledFor, type Moment } from './acts-called-for';
import { occasionsOf } from './occasions';
import { fill, wholeText } from './fill';
import { knownFor, type Known } from './known-for';
import { wordingOf, type Occasion, type Phrase, type Register } from './phrase';

/** Everything that the choice of phrases looks at. */
export interface Choosing extends Moment {
  /** What the draft does already. */
  readonly acts: ReadonlySet<EmpathyAct>;
  readonly isSpoken: boolean;
  readonly register: Register;
  /** The ids that the agent likes. */
  readonly liked: ReadonlySet<string>;
  /** Whether the agent has checked what the customer says. */
  readonly factsChecked: boolean;
  /** Whether the admin wants nothing said of moods: then no phrase names a feeling. */
  readonly hidesMood: boolean;
  readonly known: Known;
}

/** More would be read by nobody. */
const MOST = 3;

/**
 * At most three phrases, one for each act that the moment calls for and the draft does not have yet, in the order in which a good reply
 * uses them.
 */
export function offeredPhrases(phrases: readonly Phrase[], choosing: Choosing): readonly Phrase[] {
  const usable = usablePhrases(phrases, choosing);
  const occasions = occasionsOf(choosing);
  return actsCalledFor(choosing)
    .filter((act) => !choosing.acts.has(act) && !(choosing.hidesMood && act === 'validate'))
    .flatMap((act) => {
      const best = bestOf(
        usable.filter((phrase) => phrase.act === act && isFitting(phrase, occasions) && isQuotable(phrase, choosing)),
        choosing,
        occasions,
      );
      return best ? [best] : [];
    })
    .slice(0, MOST);
}

/** Those that may be used at all here, whatever the moment; what the agent likes first. */
export function usablePhrases(
  phrases: readonly Phrase[],
  { isSpoken, factsChecked, liked }: Pick<Choosing, 'isSpoken' | 'factsChecked' | 'liked'>,
): readonly Phrase[] {
  const isUsable = ({ to, needsFacts }: Phrase) =>
    to !== (isSpoken ? 'written' : 'spoken') && (factsChecked || needsFacts !== true);
  const usable = phrases.filter(isUsable);
  return [...usable.filter(({ id }) => liked.has(id)), ...usable.filter(({ id }) => !liked.has(id))];
}

/** In grief only what was written for it will do. */
const isFitting = ({ fits }: Phrase, occasions: readonly Occasion[]): boolean =>
  occasions.includes('bereaved') ? fits === 'bereaved' : fits === undefined || occasions.includes(fits);

/** Where nothing of theirs can be quoted, no phrase that quotes is offered: to ask for their words would be to look for them. */
const isQuotable = (phrase: Phrase, { known, register }: Choosing): boolean =>
  known.values.theirWords !== undefined || !wordingOf(phrase, register).includes('{theirWords}');

/** What the agent likes, then what they have just checked, then what fits closest, then what needs nothing more to be filled in. */
function bestOf(
  phrases: readonly Phrase[],
  { liked, known, register }: Choosing,
  occasions: readonly Occasion[],
): Phrase | undefined {
  const rank = (phrase: Phrase): number =>
    (liked.has(phrase.id) ? 0 : 100) +
    (phrase.needsFacts ? 0 : 50) +
    (wholeText(fill(wordingOf(phrase, register), knownFor(phrase, known))) === undefined ? 10 : 0) +
    (phrase.fits === undefined ? occasions.length : occasions.indexOf(phrase.fits));
  return [...phrases].sort((one, other) => rank(one) - rank(other))[0];
}
