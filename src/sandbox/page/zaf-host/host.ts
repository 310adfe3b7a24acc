import type { HostedApp } from '../../hosted-app';
import { Observable } from '../observable';
import { answerCall } from './answer-call';
import { parseAppMessage, type AppMessage, type Call, type HookAnswer, type Told } from './app-message';
import { Frame, type FrameWindow } from './frame';
import { frameSource } from './frame-source';
import type { HostWorld } from './host-world';
import { describeInstance, type Instance, type InstanceSpec } from './instance';
import { instanceSurface } from './instance-surface';
import { MissedNews } from './missed-news';
import { joined } from './surface';
import { splitKey, subscriberCount } from './told-key';

/** What a frame is given to say good-bye before it is taken away. */
const FAREWELL_MS = 100;
const SESSION_TIMEOUT_MS = 300_000;

interface Posted {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

type InstanceChange = Partial<Pick<Instance, 'size' | 'hidden' | 'active' | 'registered' | 'awake' | 'collapsed'>>;

/** The host's side of Zendesk's app framework: it gives frames their names, and answers what they ask. */
export class ZafHost {
  readonly instances = new Observable<readonly Instance[]>([]);
  readonly #frames = new Map<string, Frame>();
  readonly #metadata = new Map<string, Promise<Record<string, unknown>>>();
  readonly #missed = new MissedNews();

  constructor(readonly world: HostWorld) {}

  create(spec: InstanceSpec): Instance {
    const guid = this.world.newGuid();
    const instance: Instance = {
      ...{ context: {}, size: {}, opener: undefined, signed: false, greeting: () => [] },
      ...{ hidden: false, awake: true, collapsed: false, registered: false },
      ...{ ...spec, guid, src: spec.url === undefined ? undefined : frameSource(spec.url, guid, spec.app, this.world) },
    };
    this.instances.update((all) => [...all, instance]);
    this.#tellOthers(instance, 'instance.created');
    return instance;
  }

  find(guid: string): Instance | undefined {
    return this.instances.get().find((instance) => instance.guid === guid);
  }

  instancesOf(app: HostedApp): readonly Instance[] {
    return this.instances.get().filter((instance) => instance.app === app);
  }

  describe(instance: Instance): Record<string, unknown> {
    return describeInstance(instance, this.world.subdomain);
  }

  alter(guid: string, change: InstanceChange): void {
    this.instances.update((all) => all.map((each) => (each.guid === guid ? { ...each, ...change } : each)));
  }

  /** The page made the iframe of this instance. Its settings are fetched while it loads. */
  attach(guid: string, window: FrameWindow): void {
    const instance = this.find(guid);
    if (instance?.src === undefined || this.#frames.get(guid)?.window === window) return;
    const onReady = (fresh: boolean) => void this.#register(frame, fresh);
    const { traffic } = this.world;
    const frame = new Frame({ guid, window, origin: new URL(instance.src).origin, traffic, onReady });
    this.#frames.set(guid, frame);
    this.#metadata.set(guid, this.world.loadMetadata(instance.app));
  }

  /** The iframe of this instance fired `load`, for the first time or again. */
  loaded(guid: string): void {
    const frame = this.#frames.get(guid);
    frame?.incoming.pass(() => frame.registration.load());
  }

  receive({ source, origin, data }: Posted): void {
    const frame = [...this.#frames.values()].find((each) => each.window === source);
    if (frame?.origin === origin) frame.incoming.pass(() => this.#take(frame, parseAppMessage(data)));
  }

  #take(frame: Frame, message: AppMessage | undefined): void {
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

  /** To one app, or to all. */
  broadcast(event: string, message: unknown, to?: HostedApp): void {
    const instances = to === undefined ? this.instances.get() : this.instancesOf(to);
    for (const { guid } of instances) this.emit(guid, event, message);
  }

  setActive(guid: string, active: boolean): void {
    if (this.find(guid)?.active === active) return;
    this.alter(guid, { active });
    this.tell(guid, active ? 'app.activated' : 'app.deactivated', active ? firstLoad(false) : undefined);
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
    this.tell(guid, 'app.willDestroy', undefined);
    await new Promise((resolve) => setTimeout(resolve, FAREWELL_MS + 2 * this.world.traffic().delayMs));
    const modals = this.instances.get().filter((instance) => instance.opener === guid);
    this.instances.update((all) => all.filter((instance) => instance.guid !== guid));
    this.#frames.get(guid)?.stop();
    this.#frames.delete(guid);
    this.#metadata.delete(guid);
    this.#missed.take(guid);
    await Promise.all(modals.map((modal) => this.destroy(modal.guid)));
    if (location === 'modal') this.emit(guid, 'modal.close');
  }

  async #register(frame: Frame, fresh: boolean): Promise<void> {
    const metadata = await this.#metadataFor(frame);
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
    if (instance.active) this.tell(frame.guid, 'app.activated', firstLoad(true));
    for (const [event, message] of instance.greeting()) this.tell(frame.guid, event, message);
    for (const { event, about } of this.#missed.take(frame.guid)) {
      const other = this.find(about);
      if (other !== undefined) this.tell(frame.guid, event, this.describe(other));
    }
  }

  /** A page that came with a reload gets today's settings, not those of the page before it. */
  async #metadataFor({ guid }: Frame): Promise<Record<string, unknown>> {
    const asked = this.#metadata.get(guid);
    this.#metadata.delete(guid);
    const app = this.find(guid)?.app;
    return asked ?? (app === undefined ? {} : this.world.loadMetadata(app));
  }

  /**
   * What a frame hears of its own life. Handlers are told even if the host has not heard of them yet: subscriptions travel
   * after the registration.
   */
  tell(guid: string, event: string, message?: unknown): void {
    const own = this.#frames.get(guid);
    if (own?.registered === true) own.tell(guid, event, { message });
    for (const frame of this.#frames.values()) {
      if (frame !== own && frame.subscriptions.has(guid, event)) frame.tell(guid, event, { message });
    }
  }

  #tellOthers(instance: Instance, event: string): void {
    for (const other of this.instancesOf(instance.app)) {
      if (other.guid === instance.guid) continue;
      const isLoading = other.src !== undefined && other.awake && this.#frames.get(other.guid)?.registered !== true;
      if (isLoading) this.#missed.keep(other.guid, { event, about: instance.guid });
      this.tell(other.guid, event, this.describe(instance));
    }
  }

  async #answer(frame: Frame, call: Call): Promise<void> {
    const { id } = call;
    const instance = this.#within(frame, call.instanceGuid ?? frame.guid);
    if (instance === undefined) {
      const message = `No instance ${call.instanceGuid ?? frame.guid}`;
      frame.post({ id, error: { name: 'InstanceNotFoundError', message } });
      return;
    }
    const surface = joined(this.world.core(instance.app), instanceSurface(this, instance), instance.surface);
    frame.post({ id, result: await answerCall(surface, call) });
  }

  /** Another app's instances do not exist for a frame. */
  #within(frame: Frame, guid: string): Instance | undefined {
    const instance = this.find(guid);
    return instance?.app === this.find(frame.guid)?.app ? instance : undefined;
  }

  #hear(frame: Frame, told: Told): void {
    const [verb, name] = splitKey(told.key);
    const guid = told.instanceGuid ?? frame.guid;
    if (this.#within(frame, guid) === undefined) return;
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
    const instance = this.find(frame.guid);
    if (instance === undefined) return;
    const { ok, responseArgs } = await this.world.request(message, instance);
    frame.tell(frame.guid, `${key}.${ok ? 'done' : 'fail'}`, { message: { responseArgs } });
  }
}

// UNVERIFIED: the payload is that of the first framework.
const firstLoad = (isFirst: boolean) => ({ firstLoad: isFirst });
