import { useId } from 'react';
import type { PlannedCall } from '../../../../domain/call/call-stage';
import type { TicketId } from '../../../../domain/ids';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { Subtle } from '../../frame/Text';
import { CallLine } from './CallLine';
import { stageWords } from './call-times';

interface OtherCallsProps {
  readonly calls: readonly PlannedCall[];
  readonly ticket: TicketId;
  readonly ownZone: string;
  readonly onOpen: (ticket: TicketId) => void;
}

/** All of them stand in the agent's list of tasks. */
const SHOWN = 3;

/** The agent's own calls of other customers, those that have waited longest first: they are made beside their own tickets. */
export function OtherCalls({ calls, ticket, ownZone, onOpen }: OtherCallsProps) {
  const speech = useLateSpeech();
  const title = useId();
  if (calls.length === 0) return null;
  const more = calls.length - SHOWN;
  return (
    <div>
      <Subtle id={title}>{speech.t('call.others')}</Subtle>
      <ul aria-labelledby={title}>
        {calls.slice(0, SHOWN).map((call) => (
          <li key={call.standing.reservation.entry.id}>
            <CallLine standing={call.standing} {...{ ticket, onOpen }}>
              {stageWords(speech, call, ownZone)}
            </CallLine>
          </li>
        ))}
      </ul>
      {more > 0 && <Subtle>{speech.t('call.others.more', { count: more })}</Subtle>}
    </div>
  );
}
