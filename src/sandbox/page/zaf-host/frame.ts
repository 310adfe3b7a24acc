import { FrameLine, type FrameTraffic } from './frame-line';
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
  readonly traffic: () => FrameTraffic;
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
  /** What the frame says, and when it loaded. */
  readonly incoming: FrameLine;
  readonly #outgoing: FrameLine;
  registered = false;

  constructor({ guid, window, origin, traffic, onReady }: FrameOptions) {
    this.guid = guid;
    this.window = window;
    this.origin = origin;
    this.incoming = new FrameLine(traffic);
    this.#outgoing = new FrameLine(traffic);
    this.registration = new Registration({ onReady, onReload: () => this.#forget() });
  }

  post(message: Record<string, unknown>): void {
    const deliver = () => this.window.postMessage(message, this.origin);
    if (isAnswer(message)) this.#outgoing.passFreely(deliver);
    else this.#outgoing.pass(deliver);
  }

  /** Replies and events of the frame's own instance carry no guid: the SDK throws at one that it does not know. */
  tell(instanceGuid: string, event: string, extra: Record<string, unknown>): void {
    const address = instanceGuid === this.guid ? {} : { instanceGuid };
    this.post({ key: `zaf.${event}`, ...extra, ...address });
  }

  /** The frame is taken away. */
  stop(): void {
    this.registration.stop();
    this.incoming.cut();
    this.#forget();
  }

  #forget(): void {
    this.registered = false;
    this.subscriptions.clear();
    this.hooks.abandon();
    this.#outgoing.cut();
  }
}

/** What the SDK matches with its question by an id. UNVERIFIED: that Zendesk's answers may overtake its events, too. */
function isAnswer({ id, key }: Record<string, unknown>): boolean {
  return id !== undefined || /^zaf\.request:.+\.(done|fail)$/.test(String(key));
}
