import { useCallback } from 'react';
import { useServices } from './services-context';

const NOTICE_MS = 8000;

/** Does something and tells in the corner what came of it, if there is a word for that, or why it failed. */
export function useAttempt() {
  const { toasts } = useServices();
  return useCallback(
    async (act: () => Promise<string | undefined>): Promise<void> => {
      try {
        const message = await act();
        if (message !== undefined) toasts.add({ message, kind: 'notice', durationMs: NOTICE_MS });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        toasts.add({ message, kind: 'error', durationMs: NOTICE_MS });
      }
    },
    [toasts],
  );
}
