import type { HookAnswer } from './app-message';

/**
 * After this the frame is taken to have nothing against it: an app that hangs must not keep a reply from a customer.
 * UNVERIFIED how long Zendesk waits; its SDK does not limit it.
 */
const HOOK_TIMEOUT_MS = 30_000;

/**
 * Questions to one frame that want a reply. The SDK stays silent to a second question while it works on the first, so
 * they are asked one after another.
 */
export class Hooks {
  readonly #waiting = new Map<string, (answer: HookAnswer) => void>();
  #last: Promise<unknown> = Promise.resolve();

  ask(event: string, post: () => void): Promise<HookAnswer> {
    const asked = this.#last.then(() => this.#askNow(event, post));
    this.#last = asked;
    return asked;
  }

  reply(event: string, answer: HookAnswer): void {
    this.#waiting.get(event)?.(answer);
  }

  /** The page that was asked is gone and will never answer. */
  abandon(): void {
    for (const settle of [...this.#waiting.values()]) settle({ go: true });
  }

  #askNow(event: string, post: () => void): Promise<HookAnswer> {
    return new Promise((resolve) => {
      const settle = (answer: HookAnswer) => {
        clearTimeout(timer);
        this.#waiting.delete(event);
        resolve(answer);
      };
      const timer = setTimeout(() => settle({ go: true }), HOOK_TIMEOUT_MS);
      this.#waiting.set(event, settle);
      post();
    });
  }
}
