import { wrap } from 'comlink';
import type { Listener } from '../../use-cases/hearing/listener';

/** The listener as the worker shows it, with a sign of life. */
interface Distant extends Listener {
  isThere(): Promise<boolean>;
}

/**
 * A listener beside the screen, in a worker of the browser's, so that nobody who types waits for it. Where a page may have no worker it
 * listens here, all the same but less smoothly.
 */
export async function startListening(report: (error: unknown) => void): Promise<Listener> {
  try {
    return await inWorker();
  } catch (error) {
    report(error);
    const [{ listenerFor }, { languageNamed }] = await Promise.all([
      import('../../use-cases/hearing/listener'),
      import('./spoken-languages'),
    ]);
    return listenerFor(languageNamed);
  }
}

async function inWorker(): Promise<Listener> {
  const worker = new Worker(new URL('./listening.worker.ts', import.meta.url));
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(`The worker did not start: ${message}`)));
  });
  const distant = wrap<Distant>(worker);
  await Promise.race([distant.isThere(), failed]);
  return distant;
}
