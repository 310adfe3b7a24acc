import { useState } from 'react';
import { callsToMake, type CallOutcome, type PlannedCall } from '../../../domain/call/call-stage';
import { extraTimeOn } from '../../../domain/extra-time/timer';
import type { Standing } from '../../../domain/ledger/standing';
import { calendarDayAt } from '../../../domain/time';
import { LateWords, useLateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { closedWords, outcomeNote } from './courtesy-call/call-words';
import { DueCalls } from './courtesy-call/DueCalls';
import { Timer } from './extra-time/Timer';
import type { Place } from './occasion';

interface RunningProps {
  readonly standings: readonly Standing[];
  readonly place: Place;
  readonly zone: string;
  /** Told of each press. */
  readonly onBegin: () => void;
  /** Told what came of it, in a sentence. */
  readonly onEnded: (words: string) => void;
}

/** What is under way: extra time that runs, and calls that are to be made. */
export function Running(props: RunningProps) {
  return (
    <LateWords>
      <UnderWay {...props} />
    </LateWords>
  );
}

function UnderWay({ standings, place, zone, onBegin, onEnded }: RunningProps) {
  const speech = useLateSpeech();
  const { gestures, workspace, report } = useServices();
  const [isBusy, setIsBusy] = useState(false);
  const extraTime = extraTimeOn(place.ticket.id, standings);

  const work = (done: Promise<string>) => {
    setIsBusy(true);
    onBegin();
    done
      .catch((error: unknown) => {
        report(error);
        return speech.t('outcome.unknown');
      })
      .then(onEnded)
      .finally(() => setIsBusy(false))
      .catch(report);
  };
  const end = async (standing: Standing): Promise<string> => {
    const ended = await gestures.endExtraTime(standing);
    switch (ended.kind) {
      case 'ended':
        return speech.t('timer.ended', { count: ended.minutes });
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
      <DueCalls
        calls={callsToMake(standings, gestures.time())}
        ticket={place.ticket.id}
        ownZone={zone}
        isBusy={isBusy}
        onOutcome={(call, outcome) => work(close(call, outcome))}
        onOpen={(ticket) => void workspace.showTicket(ticket).catch(report)}
      />
    </>
  );
}
