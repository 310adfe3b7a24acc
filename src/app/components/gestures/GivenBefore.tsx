import type { Standing } from '../../../domain/ledger/standing';
import type { Policy } from '../../../domain/policy/policy';
import type { Instant } from '../../../domain/time';
import { howLongAgo } from '../../i18n/dates';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Subtle } from '../frame/Text';
import { giftWords } from './gift-words';
import type { Place } from './occasion';

interface GivenBeforeProps {
  /** What this customer was given, in the order in which it was. */
  readonly standings: readonly Standing[];
  readonly place: Place;
  readonly rules: Policy['rules'];
  readonly now: Instant;
  readonly zone: string;
}

/** More is history that nobody reads before they give. */
const SHOWN = 3;

/** What this customer was given before, the newest first, by whom and when. */
export function GivenBefore({ standings, place, rules, now, zone }: GivenBeforeProps) {
  const speech = useLateSpeech();
  const { t } = speech;
  const latest = standings.slice(-SHOWN).reverse();
  return (
    <ul aria-label={t('given.before')}>
      {latest.map(({ reservation: { entry, at }, callOutcome }) => (
        <Subtle as="li" key={entry.id}>
          {t(entry.agent === place.agent.id ? 'given.byYou' : 'given.byColleague', {
            what: giftWords(speech, entry.gift, { now, zone, rules }),
            when: howLongAgo(speech, at, now, zone),
          })}
          {callOutcome && ` · ${t(`call.outcome.${callOutcome}`)}`}
        </Subtle>
      ))}
    </ul>
  );
}
