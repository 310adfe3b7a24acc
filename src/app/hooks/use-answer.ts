import { useEffect, useState } from 'react';
import { useServices } from '../Services';

/**
 * The latest answer to a question, which may take its time; until there is another, the one before stays. An answer that comes after
 * something else was asked is dropped. `undefined` until there is one.
 */
export function useAnswer<Answer>(ask: (() => Promise<Answer>) | undefined): Answer | undefined {
  const { report } = useServices();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!ask) return undefined;
    let isCurrent = true;
    ask().then((next) => isCurrent && setAnswer(next), report);
    return () => {
      isCurrent = false;
    };
  }, [ask, report]);
  return answer;
}
