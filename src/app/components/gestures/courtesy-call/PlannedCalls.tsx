import { mayAct } from '../../../../domain/ledger/may-act';
import type { Standing } from '../../../../domain/ledger/standing';
import { useShowTicket } from '../../../hooks/use-show-ticket';
import { useLateSpeech, type LateSpeech } from '../../../i18n/LateSpeech';
import { Stack, Subtle } from '../../frame/Text';
import type { PendingProps } from '../Pending';
import { PendingActions } from '../PendingActions';
import { dayAndTime } from './call-times';
import { CallLine } from './CallLine';
import { whyNotToCall } from './wish-about-calls';

/** Courtesy calls for later: they need nothing yet, and can be taken back. */
export function PlannedCalls({
  standings,
  place,
  isLead,
  now,
  zone,
  wish,
  ...actions
}: Omit<PendingProps, 'names' | 'rules'>) {
  const speech = useLateSpeech();
  const show = useShowTicket();
  const { ticket, agent } = place;
  const why = whyNotToCall(speech, wish);
  if (standings.length === 0) return null;
  const ends = (standing: Standing) => {
    if (standing.reservation.entry.ticket !== ticket.id) return null;
    if (mayAct(standing, agent.id, isLead, now))
      return <PendingActions {...{ standing, place, zone, ...actions }} again={undefined} />;
    return why === undefined ? null : <Subtle>{speech.t('call.unwanted.colleague')}</Subtle>;
  };
  return (
    <Stack as="ul" aria-label={speech.t('planned.title')}>
      {standings.map((standing) => (
        <li key={standing.reservation.entry.id}>
          <CallLine standing={standing} ticket={ticket.id} onOpen={show}>
            {plannedWords(speech, why === undefined ? 'planned.call' : 'call.unwanted', { standing, zone })}
          </CallLine>
          {why !== undefined && <Subtle>{why}</Subtle>}
          {ends(standing)}
        </li>
      ))}
    </Stack>
  );
}

function plannedWords(
  speech: LateSpeech,
  words: 'planned.call' | 'call.unwanted',
  { standing: { reservation }, zone }: { readonly standing: Standing; readonly zone: string },
): string {
  const { gift } = reservation.entry;
  return gift.kind === 'courtesy-call' ? speech.t(words, { time: dayAndTime(speech, gift.due, zone) }) : '';
}
