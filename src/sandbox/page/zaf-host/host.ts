import { Observable } from '../observable';
import { answerCall } from './answer-call';
import { parseAppMessage, type Call, type HookAnswer, type Told } from './app-message';
import { Frame, type FrameWindow } from './frame';
import { frameSource } from './frame-source';
import { describeInstance, type Instance, type InstanceSpec } from './instance';
import { instanceSurface } from './instance-surface';
import type { RequestOutcome } from './request-proxy';
import { joined, type Surface } from './surface';

/** What the host needs from the page around it. */
export interface HostWorld {
  readonly pageOrigin: string;
  readonly subdomain: string;
  /** Where the app's package begins, with a slash at the end. */
  readonly packageUrl: string;
  readonly newGuid: () => string;
  readonly colorScheme: () => string;
  /** Asked anew for each frame that loads: settings may have changed. */
  readonly loadMetadata: () => Promise<Record<string, unknown>>;
  readonly request: (options: unknown, location: string) => Promise<RequestOutcome>;
  /** What every location can do. */
  readonly core: Surface;
}

/** What a frame is given to say good-bye before it is taken away. */
export const FAREWELL_MS = 100;
const SESSION_TIMEOUT_MS = 300_000;

interface Posted {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/** The host's side of Zendesk's app framework: it gives frames their names, and answers what they ask. */
export class ZafHost {
  readonly instances = new Observable<readonly Instance[]>([]);
  readonly #frames = new Map<string, Frame>();
  readonly #metadata = new Map<string, Promise<Record<string, unknown>>>();

  constructor(readonly world: HostWorld) {}

  create(spec: InstanceSpec): Instance {
    const guid = this.world.newGuid();
    const instance: Instance = {
      ...{ guid, context: {}, size: {}, opener: undefined, hidden: false, registered: false },
      ...spec,
      src: frameSource(spec.url, guid, this.world),
    };
    this.instances.update((all) => [...all, instance]);
    this.#tellOthers(instance, 'instance.created');
    return instance;
  }

  find(guid: string): Instance | undefined {
    return this.instances.get().find((instance) => instance.guid === guid);
  }

  describe(instance: Instance): Record<string, unknown> {
    return describeInstance(instance, this.world.subdomain);
  }

  alter(guid: string, change: Partial<Pick<Instance, 'size' | 'hidden' | 'active' | 'registered'>>): void {
    this.instances.update((all) => all.map((each) => (each.guid === guid ? { ...each, ...change } : each)));
  }

  /** The page made the iframe of this instance. Its settings are fetched while it loads. */
  attach(guid: string, window: FrameWindow): void {
    const instance = this.find(guid);
    if (instance === undefined || this.#frames.get(guid)?.window === window) return;
    const onReady = (fresh: boolean) => void this.#register(frame, fresh);
    const frame = new Frame({ guid, window, origin: new URL(instance.src).origin, onReady });
    this.#frames.set(guid, frame);
    this.#metadata.set(guid, this.world.loadMetadata());
  }

  /** The iframe of this instance fired `load`, for the first time or again. */
  loaded(guid: string): void {
    this.#frames.get(guid)?.registration.load();
  }

  receive({ source, origin, data }: Posted): void {
    const frame = [...this.#frames.values()].find((each) => each.window === source);
    if (frame?.origin !== origin) return;
    const message = parseAppMessage(data);
    switch (message?.kind) {
      case 'call':
        return void this.#answer(frame, message);
      case 'told': {
        this.#hear(frame, message);
        return;
      }
      case 'hook-reply': {
        frame.hooks.reply(message.event, message.answer);
        return;
      }
      case undefined:
    }
  }

  /** Every frame that listens to this event of this instance hears it. */
  emit(guid: string, event: string, message?: unknown): void {
    for (const frame of this.#frames.values()) {
      if (frame.subscriptions.has(guid, event)) frame.tell(guid, event, { message });
    }
  }

  broadcast(event: string, message: unknown): void {
    for (const { guid } of this.instances.get()) this.emit(guid, event, message);
  }

  setActive(guid: string, active: boolean): void {
    if (this.find(guid)?.active === active) return;
    this.alter(guid, { active });
    this.#lifecycle(guid, active ? 'app.activated' : 'app.deactivated', active ? firstLoad(false) : undefined);
  }

  /** Asks whoever listens whether it may happen; the first refusal counts. */
  async askHook(guid: string, event: string): Promise<HookAnswer> {
    const asked = [...this.#frames.values()].filter((frame) => frame.subscriptions.has(guid, event));
    const answers = await Promise.all(
      asked.map((frame) => frame.hooks.ask(event, () => frame.tell(guid, event, { needsReply: true }))),
    );
    return answers.find((answer) => !answer.go) ?? { go: true };
  }

  /** Says good-bye, waits a moment, and takes the frame away with the modals that it opened. */
  async destroy(guid: string): Promise<void> {
    const location = this.find(guid)?.location;
    if (location === undefined) return;
    this.#lifecycle(guid, 'app.willDestroy', undefined);
    await new Promise((resolve) => setTimeout(resolve, FAREWELL_MS));
    const modals = this.instances.get().filter((instance) => instance.opener === guid);
    this.instances.update((all) => all.filter((instance) => instance.guid !== guid));
    this.#frames.get(guid)?.stop();
    this.#frames.delete(guid);
    this.#metadata.delete(guid);
    await Promise.all(modals.map((modal) => this.destroy(modal.guid)));
    if (location === 'modal') this.emit(guid, 'modal.close');
  }

  async #register(frame: Frame, fresh: boolean): Promise<void> {
    // A page that came with a reload gets today's settings, not those of the page before it.
    const metadata = await (this.#metadata.get(frame.guid) ?? this.world.loadMetadata());
    this.#metadata.delete(frame.guid);
    const instance = this.find(frame.guid);
    if (instance === undefined || this.#frames.get(frame.guid) !== frame) return;
    frame.registered = true;
    this.alter(frame.guid, { registered: true });
    const context = this.describe(instance);
    frame.tell(frame.guid, 'app.registered', {
      message: { context, metadata, iframe_session_timeout: SESSION_TIMEOUT_MS },
    });
    if (!fresh) return;
    this.#tellOthers(instance, 'instance.registered');
    if (instance.active) this.#lifecycle(frame.guid, 'app.activated', firstLoad(true));
  }

  // Handlers are told even if the host has not heard of them yet: subscriptions travel after the registration.
  #lifecycle(guid: string, event: string, message: unknown): void {
    const own = this.#frames.get(guid);
    if (own?.registered === true) own.tell(guid, event, { message });
    for (const frame of this.#frames.values()) {
      if (frame !== own && frame.subscriptions.has(guid, event)) frame.tell(guid, event, { message });
    }
  }

  #tellOthers(instance: Instance, event: string): void {
    for (const { guid } of this.instances.get()) {
      if (guid !== instance.guid) this.emit(guid, event, this.describe(instance));
    }
  }

  async #answer(frame: Frame, call: Call): Promise<void> {
    const { id } = call;
    const instance = this.find(call.instanceGuid ?? frame.guid);
    if (instance === undefined) {
      const message = `No instance ${call.instanceGuid ?? frame.guid}`;
      frame.post({ id, error: { name: 'InstanceNotFoundError', message } });
      return;
    }
    const surface = joined(this.world.core, instanceSurface(this, instance), instance.surface);
    frame.post({ id, result: await answerCall(surface, call) });
  }

  #hear(frame: Frame, told: Told): void {
    const [verb, name] = splitKey(told.key);
    const guid = told.instanceGuid ?? frame.guid;
    switch (verb) {
      case 'iframe.handshake': {
        frame.registration.handshake();
        return;
      }
      case 'iframe.on':
      case 'iframe.off': {
        frame.subscriptions.note(guid, name, subscriberCount(told.message));
        return;
      }
      case 'iframe.trigger': {
        this.emit(guid, name, told.message);
        return;
      }
      case 'request':
        return void this.#request(frame, told);
      // Whatever else it says is telemetry (`session.live`, `__track__`) or of the first framework.
      default:
    }
  }

  async #request(frame: Frame, { key, message }: Told): Promise<void> {
    const location = this.find(frame.guid)?.location ?? 'unknown';
    const { ok, responseArgs } = await this.world.request(message, location);
    frame.tell(frame.guid, `${key}.${ok ? 'done' : 'fail'}`, { message: { responseArgs } });
  }
}

// UNVERIFIED: the payload is that of the first framework.
const firstLoad = (isFirst: boolean) => ({ firstLoad: isFirst });

function splitKey(key: string): readonly [string, string] {
  const colon = key.indexOf(':');
  return colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)];
}

function subscriberCount(message: unknown): number {
  const count: unknown = Reflect.get(Object(message), 'subscriberCount');
  return typeof count === 'number' ? count : 0;
}
