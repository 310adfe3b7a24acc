/** How long a handshake from a registered frame waits for a `load`, which would tell that the page is a new one. */
export const RELOAD_GRACE_MS = 500;

interface RegistrationEvents {
  /** Answer the handshake. `fresh` is false for a second client on a page that is already registered. */
  readonly onReady: (fresh: boolean) => void;
  /** The page inside the frame is another one now. */
  readonly onReload: () => void;
}

/**
 * When to answer a frame's handshake: after the frame has loaded, so that handlers added by later scripts are there, and
 * once for each page, since a second answer makes the SDK send everything again.
 */
export class Registration {
  #loaded = false;
  #asked = false;
  #registered = false;
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly events: RegistrationEvents) {}

  handshake(): void {
    this.#asked = true;
    if (this.#registered) {
      clearTimeout(this.#grace);
      this.#grace = setTimeout(() => this.#answer(false), RELOAD_GRACE_MS);
    } else if (this.#loaded) {
      this.#answer(true);
    }
  }

  load(): void {
    clearTimeout(this.#grace);
    this.#loaded = true;
    if (this.#registered) {
      this.#registered = false;
      this.events.onReload();
    }
    if (this.#asked) this.#answer(true);
  }

  stop(): void {
    clearTimeout(this.#grace);
  }

  #answer(fresh: boolean): void {
    this.#asked = false;
    this.#registered = true;
    this.events.onReady(fresh);
  }
}
