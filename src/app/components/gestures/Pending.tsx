import { Button } from '@zendeskgarden/react-buttons';
import { mayAct } from '../../../domain/ledger/may-act';
import type { Standing } from '../../../domain/ledger/standing';
import type { Policy } from '../../../domain/policy/policy';
import type { Instant } from '../../../domain/time';
import { howLongAgo } from '../../i18n/dates';
import { useLateSpeech, type LateSpeech } from '../../i18n/LateSpeech';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import { Plain, Row, Stack } from '../frame/Text';
import { giftWords } from './gift-words';
import type { Place } from './occasion';

interface PendingProps {
  readonly standings: readonly Standing[];
  readonly place: Place;
  readonly isLead: boolean;
  readonly isBusy: boolean;
  readonly now: Instant;
  readonly zone: string;
  readonly rules: Policy['rules'];
  readonly onTryAgain: (standing: Standing) => void;
  readonly onTakeBack: (standing: Standing) => void;
}

/** What is reserved or given and not with the customer yet. */
export function Pending({ standings, place, isLead, now, zone, rules, ...actions }: PendingProps) {
  const speech = useLateSpeech();
  if (standings.length === 0) return null;
  return (
    <Stack as="ul" aria-label={speech.t('pending.title')}>
      {standings.map((standing) => (
        <li key={standing.reservation.entry.id}>
          <Plain>
            <strong>{speech.t('pending.title')}</strong> · {describe(speech, standing, { place, now, zone, rules })}
          </Plain>
          {mayAct(standing, place.agent.id, isLead, now) && <Actions standing={standing} place={place} {...actions} />}
        </li>
      ))}
    </Stack>
  );
}

type ActionsProps = Pick<PendingProps, 'place' | 'isBusy' | 'onTryAgain' | 'onTakeBack'> & {
  readonly standing: Standing;
};

/** Only beside its own ticket can a gesture go into the reply, or out of it. */
function Actions({ standing, place, isBusy, onTryAgain, onTakeBack }: ActionsProps) {
  const { t } = useSpeech();
  const { workspace, report } = useServices();
  const { ticket } = standing.reservation.entry;
  if (ticket !== place.ticket.id) {
    return (
      <Button size="small" isLink onClick={() => void workspace.showTicket(ticket).catch(report)}>
        {t('pending.elsewhere', { id: String(ticket) })}
      </Button>
    );
  }
  return (
    <Row>
      <Button size="small" disabled={isBusy} onClick={() => onTryAgain(standing)}>
        {t(isToInsert(standing) ? 'pending.insert' : 'pending.tryAgain')}
      </Button>
      <Button size="small" isBasic disabled={isBusy} onClick={() => onTakeBack(standing)}>
        {t('pending.takeBack')}
      </Button>
    </Row>
  );
}

/** A code that exists and is in no reply. */
const isToInsert = ({ status, reservation }: Standing): boolean =>
  status === 'issued' && reservation.entry.gift.kind === 'discount';

function describe(
  speech: LateSpeech,
  { reservation, status, reference }: Standing,
  { place, now, zone, rules }: Pick<PendingProps, 'place' | 'now' | 'zone' | 'rules'>,
): string {
  const { gift, agent } = reservation.entry;
  const words = giftWords(speech, gift, { now, zone, rules });
  const isIssued = status === 'issued' && gift.kind === 'discount' && reference !== undefined;
  const what = isIssued
    ? speech.t('pending.issued', { what: words, code: reference })
    : speech.t('pending.open', { what: words, when: howLongAgo(speech, reservation.at, now, zone) });
  return agent === place.agent.id ? what : `${what} (${speech.t('pending.colleague')})`;
}
