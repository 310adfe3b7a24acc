import { Hooks } from './hooks';
import { Registration } from './registration';
import { Subscriptions } from './subscriptions';

/** The part of a window that the host needs. */
export interface FrameWindow {
  postMessage(message: unknown, targetOrigin: string): void;
}

interface FrameOptions {
  readonly guid: string;
  readonly window: FrameWindow;
  readonly origin: string;
  readonly onReady: (fresh: boolean) => void;
}

/** One iframe with the SDK in it. */
export class Frame {
  readonly guid: string;
  readonly window: FrameWindow;
  readonly origin: string;
  readonly subscriptions = new Subscriptions();
  readonly hooks = new Hooks();
  readonly registration: Registration;
  registered = false;

  constructor({ guid, window, origin, onReady }: FrameOptions) {
    this.guid = guid;
    this.window = window;
    this.origin = origin;
    this.registration = new Registration({ onReady, onReload: () => this.#forget() });
  }

  post(message: Record<string, unknown>): void {
    this.window.postMessage(message, this.origin);
  }

  /** Replies and events of the frame's own instance carry no guid: the SDK throws at one that it does not know. */
  tell(instanceGuid: string, event: string, extra: Record<string, unknown>): void {
    const address = instanceGuid === this.guid ? {} : { instanceGuid };
    this.post({ key: `zaf.${event}`, ...extra, ...address });
  }

  /** The frame is taken away. */
  stop(): void {
    this.registration.stop();
    this.#forget();
  }

  #forget(): void {
    this.registered = false;
    this.subscriptions.clear();
    this.hooks.abandon();
  }
}
