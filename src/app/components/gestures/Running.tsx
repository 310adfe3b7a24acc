import { useState } from 'react';
import type { CallOutcome } from '../../../domain/call/call-outcome';
import { callsToMake, type PlannedCall } from '../../../domain/call/call-stage';
import { extraTimeElsewhere, extraTimeOn } from '../../../domain/extra-time/timer';
import type { TicketId } from '../../../domain/ids';
import type { Standing } from '../../../domain/ledger/standing';
import { calendarDayAt } from '../../../domain/time';
import type { EndOutcome } from '../../../use-cases/ledger/end-extra-time';
import { useLateSpeech, type LateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { closedWords, outcomeNote } from './courtesy-call/call-words';
import { DueCalls } from './courtesy-call/DueCalls';
import { Timer } from './extra-time/Timer';
import { TimerElsewhere } from './extra-time/TimerElsewhere';
import { useKeptMinutes } from './extra-time/use-kept-minutes';
import type { Place } from './occasion';

interface RunningProps {
  readonly standings: readonly Standing[];
  readonly place: Place;
  readonly zone: string;
  /** Whether something else is being done. */
  readonly isBusy: boolean;
  readonly onTakeBack: (standing: Standing) => void;
  /** Told of each press. */
  readonly onBegin: () => void;
  /** Told what came of it, in a sentence. */
  readonly onEnded: (words: string) => void;
}

/** What is under way: extra time that runs, and calls that are to be made. */
export function Running({ standings, place, zone, onBegin, onEnded, onTakeBack, ...props }: RunningProps) {
  const speech = useLateSpeech();
  const { gestures, workspace, report } = useServices();
  const [isWorking, setIsWorking] = useState(false);
  const isBusy = props.isBusy || isWorking;
  const extraTime = extraTimeOn(place.ticket.id, standings);
  const show = (ticket: TicketId) => void workspace.showTicket(ticket).catch(report);

  useKeptMinutes(extraTime, place);

  const work = (done: Promise<string>) => {
    setIsWorking(true);
    onBegin();
    done
      .catch((error: unknown) => {
        report(error);
        return speech.t('outcome.unknown');
      })
      .then(onEnded)
      .finally(() => setIsWorking(false))
      .catch(report);
  };
  const end = async (standing: Standing): Promise<string> => {
    const ended = await gestures.endExtraTime(standing);
    switch (ended.kind) {
      case 'ended':
        return endedWords(speech, ended);
      case 'was-ended':
        return speech.t('outcome.ended');
      case 'not-now':
        return speech.t('outcome.in-other-hands');
    }
  };
  const close = async ({ standing }: PlannedCall, outcome: CallOutcome): Promise<string> => {
    const on = calendarDayAt(gestures.time(), zone);
    return closedWords(
      speech,
      await gestures.closeCall(standing, { outcome, on, words: outcomeNote(speech, outcome) }),
    );
  };

  return (
    <>
      {extraTime && (
        <Timer standing={extraTime} now={gestures.time} isBusy={isBusy} onEnd={() => work(end(extraTime))} />
      )}
      {extraTimeElsewhere(place.ticket.id, standings).map((standing) => (
        <TimerElsewhere key={standing.reservation.entry.id} standing={standing} now={gestures.time} onOpen={show} />
      ))}
      <DueCalls
        calls={callsToMake(standings, gestures.time())}
        ticket={place.ticket.id}
        ownZone={zone}
        isBusy={isBusy}
        mayTakeBack={(call) => mayTakeBack(call, place)}
        onTakeBack={({ standing }) => onTakeBack(standing)}
        onOutcome={(call, outcome) => work(close(call, outcome))}
        onOpen={show}
      />
    </>
  );
}

function endedWords({ t }: LateSpeech, { minutes, field }: Extract<EndOutcome, { kind: 'ended' }>): string {
  const ended = t('timer.ended', { count: minutes });
  return field === 'told' ? ended : `${ended} ${t(`timer.${field}`)}`;
}

/** A call that nobody has waited for yet, beside its own ticket. */
function mayTakeBack({ standing, stage }: PlannedCall, { ticket, agent }: Place): boolean {
  const { entry } = standing.reservation;
  return stage === 'planned' && entry.ticket === ticket.id && entry.agent === agent.id;
}
