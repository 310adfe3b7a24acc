import { mayAct } from '../../../../domain/ledger/may-act';
import type { Standing } from '../../../../domain/ledger/standing';
import { useLateSpeech, type LateSpeech } from '../../../i18n/LateSpeech';
import { Plain, Stack } from '../../frame/Text';
import type { PendingProps } from '../Pending';
import { PendingActions } from '../PendingActions';
import { dayAndTime } from './call-times';

/** Courtesy calls for later: they need nothing yet, and can be taken back. */
export function PlannedCalls({ standings, place, isLead, now, zone, ...actions }: Omit<PendingProps, 'rules'>) {
  const speech = useLateSpeech();
  if (standings.length === 0) return null;
  return (
    <Stack as="ul" aria-label={speech.t('planned.title')}>
      {standings.map((standing) => (
        <li key={standing.reservation.entry.id}>
          <Plain>{plannedWords(speech, standing, zone)}</Plain>
          {mayAct(standing, place.agent.id, isLead, now) && (
            <PendingActions standing={standing} place={place} again={undefined} {...actions} />
          )}
        </li>
      ))}
    </Stack>
  );
}

function plannedWords(speech: LateSpeech, { reservation }: Standing, zone: string): string {
  const { gift } = reservation.entry;
  return gift.kind === 'courtesy-call' ? speech.t('planned.call', { time: dayAndTime(speech, gift.due, zone) }) : '';
}
