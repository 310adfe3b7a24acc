import { useRef, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import type { Around, Press, Told } from './giving';
import type { Asked } from './occasion';

interface Giving {
  readonly isBusy: boolean;
  readonly told: Told | undefined;
  /** The id of the press that comes; the same one until it was answered. */
  readonly id: Asked['id'];
  /** Does what was pressed; rejects only when nothing could be begun. */
  readonly press: (press: Press) => Promise<Told>;
}

/** What happens when an agent confirms, tries again or takes back, and what they are told then. */
export function useGiving(about: Omit<Around, 'services' | 'speech'>, onDone: (told: Told) => void): Giving {
  const services = useServices();
  const speech = useSpeech();
  const [isBusy, setIsBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const id = useRef(services.gestures.newId());

  const work = async (press: Press): Promise<Told> => {
    setIsBusy(true);
    setTold(undefined);
    try {
      const { answerTo } = await import('./giving');
      const answer = await answerTo(press, { ...about, services, speech });
      if (answer.isAnswered) id.current = services.gestures.newId();
      setTold(answer);
      onDone(answer);
      return answer;
    } finally {
      setIsBusy(false);
    }
  };

  return { isBusy, told, id: id.current, press: work };
}
