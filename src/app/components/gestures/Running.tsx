import { useState } from 'react';
import { extraTimeElsewhere, extraTimeOn, minutesOf } from '../../../domain/extra-time/timer';
import type { Standing } from '../../../domain/ledger/standing';
import type { EndOutcome } from '../../../use-cases/ledger/end-extra-time';
import { useShowTicket } from '../../hooks/use-show-ticket';
import { useLateSpeech, type LateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { CallsToMake, type CallsToMakeProps } from './courtesy-call/CallsToMake';
import { Timer } from './extra-time/Timer';
import { TimerElsewhere } from './extra-time/TimerElsewhere';
import { useKeptMinutes } from './extra-time/use-kept-minutes';

interface RunningProps extends Omit<CallsToMakeProps, 'onClosing' | 'onOpen'> {
  /** Told of each press. */
  readonly onBegin: () => void;
  /** Told what came of it, in a sentence. */
  readonly onEnded: (words: string) => void;
}

/** What is under way: extra time that runs, and calls that are to be made. */
export function Running({ standings, onBegin, onEnded, ...props }: RunningProps) {
  const speech = useLateSpeech();
  const { gestures, report } = useServices();
  const show = useShowTicket();
  const [isWorking, setIsWorking] = useState(false);
  const isBusy = props.isBusy || isWorking;
  const { ticket } = props.place;
  const extraTime = extraTimeOn(ticket.id, standings);

  useKeptMinutes(extraTime, props.place, isBusy);

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
        return endedWords(speech, ended, minutesOf(standing));
      case 'was-ended':
        return speech.t('outcome.ended');
      case 'not-now':
        return speech.t('outcome.in-other-hands');
    }
  };

  return (
    <>
      {extraTime && (
        <Timer standing={extraTime} now={gestures.time} isBusy={isBusy} onEnd={() => work(end(extraTime))} />
      )}
      {extraTimeElsewhere(ticket.id, standings).map((standing) => (
        <TimerElsewhere key={standing.reservation.entry.id} standing={standing} now={gestures.time} onOpen={show} />
      ))}
      <CallsToMake {...props} standings={standings} isBusy={isBusy} onClosing={work} onOpen={show} />
    </>
  );
}

/** The ticket was told when the time began: only what is another number now has to be saved, perhaps once more. */
function endedWords(
  { t }: LateSpeech,
  { minutes, field }: Extract<EndOutcome, { kind: 'ended' }>,
  before: number,
): string {
  const ended = t('timer.ended', { count: minutes });
  return field === 'told' && minutes === before ? ended : `${ended} ${t(`timer.${field}`)}`;
}
