import { useCallback, useEffect, useRef, useState } from 'react';
import { afterFailure, LOADING, type Remote } from './remote';

/**
 * Loads something now and whenever `load` is another function, and hands out how that stands. An answer that comes after something else
 * was asked for is dropped.
 */
export function useRemote<Value>(load: (() => Promise<Value>) | undefined): readonly [Remote<Value>, () => void] {
  const [remote, setRemote] = useState<Remote<Value>>(LOADING);
  const latest = useRef(0);

  const ask = useCallback(() => {
    const question = ++latest.current;
    const answer = (next: (previous: Remote<Value>) => Remote<Value>) => {
      if (question === latest.current) setRemote(next);
    };
    load?.().then(
      (value) => answer(() => ({ status: 'ready', value })),
      (error: unknown) => answer((previous) => afterFailure(previous, error)),
    );
  }, [load]);

  useEffect(() => {
    setRemote(LOADING);
    ask();
    return () => {
      latest.current++;
    };
  }, [ask]);

  return [remote, ask];
}
