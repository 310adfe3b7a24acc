import { mayAct } from '../../../../domain/ledger/may-act';
import type { Standing } from '../../../../domain/ledger/standing';
import { useLateSpeech, type LateSpeech } from '../../../i18n/LateSpeech';
import { Plain, Stack, Subtle } from '../../frame/Text';
import type { PendingProps } from '../Pending';
import { PendingActions } from '../PendingActions';
import { dayAndTime } from './call-times';
import { whyNotToCall } from './wish-about-calls';

/** Courtesy calls for later: they need nothing yet, and can be taken back. */
export function PlannedCalls({ standings, place, isLead, now, zone, wish, ...actions }: Omit<PendingProps, 'rules'>) {
  const speech = useLateSpeech();
  const why = whyNotToCall(speech, wish);
  if (standings.length === 0) return null;
  return (
    <Stack as="ul" aria-label={speech.t('planned.title')}>
      {standings.map((standing) => (
        <li key={standing.reservation.entry.id}>
          <Plain>
            {plannedWords(speech, why === undefined ? 'planned.call' : 'call.unwanted', { standing, zone })}
          </Plain>
          {why !== undefined && <Subtle>{why}</Subtle>}
          {mayAct(standing, place.agent.id, isLead, now) ? (
            <PendingActions standing={standing} place={place} again={undefined} {...actions} />
          ) : (
            why !== undefined && <Subtle>{speech.t('call.unwanted.colleague')}</Subtle>
          )}
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
