import { useRef, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import type { Around, Press, Told } from './giving';
import type { Asked } from './occasion';

interface Giving {
  readonly isBusy: boolean;
  /** The id of the press that comes; the same one until it was answered. */
  readonly id: Asked['id'];
  /** Does what was pressed. Never rejects. */
  readonly press: (press: Press) => Promise<Told>;
}

/** What happens when an agent confirms, tries again or takes back; `onDone` hears what they are told then. */
export function useGiving(about: Omit<Around, 'services' | 'speech'>, onDone: (told: Told) => void): Giving {
  const services = useServices();
  const speech = useSpeech();
  const [isBusy, setIsBusy] = useState(false);
  const id = useRef(services.gestures.newId());

  const answer = async (press: Press): Promise<Told> => {
    try {
      const { answerTo } = await import('./giving');
      return await answerTo(press, { ...about, services, speech });
    } catch (error) {
      services.report(error);
      // What gives could not be loaded: nothing was begun.
      const message = { tone: 'warning', text: speech.t('outcome.unreachable') } as const;
      return { message, isGiven: false, isReserved: false, isAnswered: false };
    }
  };
  const work = async (press: Press): Promise<Told> => {
    setIsBusy(true);
    const told = await answer(press);
    if (told.isAnswered) id.current = services.gestures.newId();
    setIsBusy(false);
    onDone(told);
    return told;
  };

  return { isBusy, id: id.current, press: work };
}
