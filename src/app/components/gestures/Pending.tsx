import type { Consent } from '../../../domain/call/consent';
import { mayAct } from '../../../domain/ledger/may-act';
import type { Standing } from '../../../domain/ledger/standing';
import type { Policy } from '../../../domain/policy/policy';
import type { Instant } from '../../../domain/time';
import type { Names } from '../../hooks/use-agent-names';
import { howLongAgo } from '../../i18n/dates';
import { useLateSpeech, type LateSpeech } from '../../i18n/LateSpeech';
import { Plain, Stack, Subtle } from '../frame/Text';
import { isUnwanted } from './courtesy-call/wish-about-calls';
import { giftWords } from './gift-words';
import type { Place } from './occasion';
import { PendingActions } from './PendingActions';

export interface PendingProps {
  readonly standings: readonly Standing[];
  /** What colleagues are called, as far as it is known. */
  readonly names: Names;
  readonly place: Place;
  readonly isLead: boolean;
  readonly isBusy: boolean;
  readonly now: Instant;
  readonly zone: string;
  /** What is known of the customer's wish about calls: no call is tried again against it. */
  readonly wish: Consent;
  readonly rules: Policy['rules'];
  readonly onTryAgain: (standing: Standing) => void;
  readonly onTakeBack: (standing: Standing) => void;
}

/** What is reserved or given and not with the customer yet. */
export function Pending({ standings, names, place, isLead, now, zone, rules, wish, ...actions }: PendingProps) {
  const speech = useLateSpeech();
  if (standings.length === 0) return null;
  return (
    <Stack as="ul" aria-label={speech.t('pending.title')}>
      {standings.map((standing) => {
        const { id, ticket } = standing.reservation.entry;
        const may = mayAct(standing, place.agent.id, isLead, now);
        return (
          <li key={id}>
            <Plain>
              <strong>{speech.t('pending.title')}</strong> ·{' '}
              {describe(speech, standing, { names, place, now, zone, rules })}
            </Plain>
            {!may && <Subtle>{speech.t('pending.ask')}</Subtle>}
            {(may || ticket !== place.ticket.id) && (
              <PendingActions
                standing={standing}
                {...{ place, zone }}
                again={againWords(speech, standing, wish)}
                {...actions}
              />
            )}
          </li>
        );
      })}
    </Stack>
  );
}

/** What brings it to the customer after all; a card is on nothing but its picture, which nobody but its window can draw. */
function againWords({ t }: LateSpeech, { status, reservation }: Standing, wish: Consent): string | undefined {
  const { kind } = reservation.entry.gift;
  if (kind === 'card' || (kind === 'courtesy-call' && isUnwanted(wish))) return undefined;
  return t(status === 'issued' && kind === 'discount' ? 'pending.insert' : 'pending.tryAgain');
}

function describe(
  speech: LateSpeech,
  standing: Standing,
  { names, place, now, zone, rules }: Pick<PendingProps, 'names' | 'place' | 'now' | 'zone' | 'rules'>,
): string {
  const { reservation, status, reference } = standing;
  const { gift, agent } = reservation.entry;
  const what = giftWords(speech, standing, { now, zone, rules });
  const when = howLongAgo(speech, reservation.at, now, zone);
  const words = () => {
    if (gift.kind === 'card')
      return speech.t(`pending.card.${status === 'issued' ? 'issued' : 'open'}`, { what, when });
    const isIssued = status === 'issued' && gift.kind === 'discount' && reference !== undefined;
    return isIssued ? speech.t('pending.issued', { what, code: reference }) : speech.t('pending.open', { what, when });
  };
  if (agent === place.agent.id) return words();
  const name = names.get(agent);
  return `${words()} (${name === undefined ? speech.t('pending.colleague') : speech.t('pending.by', { name })})`;
}
