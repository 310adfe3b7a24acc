import type { Standing } from '../../../domain/ledger/standing';
import type { Policy } from '../../../domain/policy/policy';
import type { Instant } from '../../../domain/time';
import type { Names } from '../../hooks/use-agent-names';
import { howLongAgo } from '../../i18n/dates';
import { useLateSpeech, type LateSpeech } from '../../i18n/LateSpeech';
import { Subtle } from '../frame/Text';
import { giftWords } from './gift-words';
import type { Place } from './occasion';

interface GivenBeforeProps {
  /** What this customer was given, in the order in which it was. */
  readonly standings: readonly Standing[];
  /** What colleagues are called, as far as it is known. */
  readonly names: Names;
  readonly place: Place;
  readonly rules: Policy['rules'];
  readonly now: Instant;
  readonly zone: string;
}

/** More is history that nobody reads before they give. */
const SHOWN = 3;

/** The latest, the newest first. */
export const latestOf = (standings: readonly Standing[]): readonly Standing[] => standings.slice(-SHOWN).reverse();

/** What this customer was given before, the newest first, by whom and when. */
export function GivenBefore({ standings, ...about }: GivenBeforeProps) {
  const speech = useLateSpeech();
  const { t } = speech;
  return (
    <ul aria-label={t('given.before')}>
      {latestOf(standings).map((standing) => (
        <Subtle as="li" key={standing.reservation.entry.id}>
          {givenWords(speech, standing, about)}
          {standing.callOutcome && ` · ${t(`call.outcome.${standing.callOutcome}`)}`}
        </Subtle>
      ))}
    </ul>
  );
}

function givenWords(
  speech: LateSpeech,
  standing: Standing,
  { names, place, rules, now, zone }: Omit<GivenBeforeProps, 'standings'>,
): string {
  const { entry, at } = standing.reservation;
  const what = giftWords(speech, standing, { now, zone, rules });
  const when = howLongAgo(speech, at, now, zone);
  if (entry.agent === place.agent.id) return speech.t('given.byYou', { what, when });
  const name = names.get(entry.agent);
  return name === undefined
    ? speech.t('given.byColleague', { what, when })
    : speech.t('given.by', { what, when, name });
}
