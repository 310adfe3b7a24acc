import type { Helpdesk } from '../api/helpdesk';
import type { AttachedFile, PageTicket, PageUser } from '../api/shapes';
import { RichEditor } from '../editor/rich-editor';
import { Observable } from '../observable';
import { NO_CATALOGUE } from '../api/catalogue';
import { FieldBoard } from '../fields/field-board';
import { ticketFieldDefinitions } from '../fields/ticket-field-definitions';
import { ticketProperties } from '../zaf-surfaces/ticket-properties';
import { edited, withTags, tagOf, type Edits } from './edits';
import { newTicketFile, readTicketFile, type TicketFile } from './ticket-file';
import { News } from '../news';

export type ReplyKind = 'public' | 'internal';

export type Phase =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly file: TicketFile };

/** What stands above the reply when something went otherwise than the agent wanted. */
export type Notice =
  | { readonly kind: 'changed'; readonly by: string }
  | { readonly kind: 'collision' }
  | { readonly kind: 'refused'; readonly message: string };

/** What becomes of the tab once the ticket is saved. UNVERIFIED: the names. */
export const POST_SAVE_ACTIONS = ['stay_on_ticket', 'close_tab', 'next_ticket'] as const;
export type PostSaveAction = (typeof POST_SAVE_ACTIONS)[number];

export interface WorkspaceOptions {
  readonly id: number | null;
  readonly helpdesk: Helpdesk;
  readonly me: PageUser;
}

interface Viewer {
  readonly user: PageUser;
  readonly isEditing: boolean;
  readonly isIdle: boolean;
}

type ChangeListener = (property: string, value: unknown) => void;

/** One open ticket: what was read, what is being changed, and the reply that is being written. */
export class TicketWorkspace {
  readonly phase = new Observable<Phase>({ status: 'loading' });
  readonly edits = new Observable<Edits>({});
  readonly replyKind = new Observable<ReplyKind>('public');
  readonly replyIsEmpty = new Observable(true);
  readonly saving = new Observable(false);
  readonly notice = new Observable<Notice | null>(null);
  /** False while an app does not want the ticket to be submitted. */
  readonly mayBeSaved = new Observable(true);
  readonly postSaveAction = new Observable<PostSaveAction>('stay_on_ticket');
  /** Colleagues who have the ticket in front as well. */
  readonly viewers = new Observable<readonly Viewer[]>([]);
  /** Files that go with the reply. */
  readonly attached = new Observable<readonly AttachedFile[]>([]);
  readonly fields = new FieldBoard(() => ticketFieldDefinitions(this.file()?.catalogue ?? NO_CATALOGUE));
  readonly editor: RichEditor;
  readonly id: number | null;
  readonly me: PageUser;
  readonly helpdesk: Helpdesk;
  readonly #listeners = new Set<ChangeListener>();

  constructor({ id, helpdesk, me }: WorkspaceOptions) {
    this.id = id;
    this.me = me;
    this.helpdesk = helpdesk;
    this.editor = new RichEditor(
      (html) => {
        this.replyIsEmpty.set(this.editor.isEmpty());
        this.#tell('comment.text', html);
      },
      (pictures) => void this.attach(pictures),
    );
    const news = new News(
      () => ticketProperties(this),
      (property, value) => this.#tell(property, value),
    );
    const ofTicket = [this.phase, this.edits, this.postSaveAction, this.viewers, this.fields.changes];
    for (const source of [...ofTicket, this.replyKind, this.attached]) source.watch(() => news.catchUp());
  }

  /** Reads everything anew; edits and reply are gone. */
  async load(): Promise<void> {
    try {
      const file = await this.#read();
      this.edits.set({});
      this.notice.set(null);
      this.mayBeSaved.set(true);
      this.postSaveAction.set('stay_on_ticket');
      this.attached.set([]);
      this.editor.reset();
      this.replyIsEmpty.set(true);
      this.replyKind.set(firstKind(file, this.me));
      this.phase.set({ status: 'ready', file });
    } catch (error) {
      this.phase.set({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  file(): TicketFile | undefined {
    const phase = this.phase.get();
    return phase.status === 'ready' ? phase.file : undefined;
  }

  /** The ticket with the edits that are not saved yet. */
  ticket(): PageTicket | undefined {
    const file = this.file();
    return file && edited(file.ticket, this.edits.get());
  }

  isUntouched(): boolean {
    return Object.keys(this.edits.get()).length === 0 && this.isNothingSaid();
  }

  async attach(files: readonly File[]): Promise<void> {
    try {
      for (const file of files) {
        const uploaded = await this.helpdesk.upload(file);
        this.attached.update((all) => [...all, uploaded]);
      }
    } catch (error) {
      this.notice.set({ kind: 'refused', message: error instanceof Error ? error.message : String(error) });
    }
  }

  async detach(file: AttachedFile): Promise<void> {
    this.attached.update((all) => all.filter((each) => each !== file));
    await this.helpdesk.removeUpload(file);
  }

  isNothingSaid(): boolean {
    return this.editor.isEmpty() && this.attached.get().length === 0;
  }

  /** What is written, with its files, as the API takes a comment. */
  comment(): Record<string, unknown> {
    const uploads = this.attached.get().map(({ token }) => token);
    const html_body = this.editor.html();
    return { html_body, public: this.replyKind.get() === 'public', ...(uploads.length > 0 && { uploads }) };
  }

  /** Light agents may write notes, nobody may write on a closed ticket. */
  mayWrite(kind: ReplyKind): boolean {
    return this.ticket()?.status !== 'closed' && (kind === 'internal' || this.me.role_type !== LIGHT_AGENT);
  }

  edit(change: Edits): void {
    this.edits.update((edits) => ({ ...edits, ...change }));
  }

  setTags(tags: readonly string[]): void {
    const file = this.file();
    if (file === undefined) return;
    const wanted = [...new Set(tags.map(tagOf).filter((tag) => tag !== ''))];
    this.edits.update((edits) => withTags(edits, file.ticket, wanted));
  }

  setReplyKind(kind: ReplyKind): void {
    if (kind === this.replyKind.get() || !this.mayWrite(kind)) return;
    this.replyKind.set(kind);
  }

  addPeople(people: readonly PageUser[]): void {
    const file = this.file();
    if (file === undefined) return;
    const known = new Map([...file.people, ...people.map((user) => [user.id, user] as const)]);
    this.phase.set({ status: 'ready', file: { ...file, people: known } });
  }

  /** Sends a message at once, where the channel does that; edits stay edits. */
  async say(comment: Record<string, unknown>): Promise<void> {
    const ticket = this.ticket();
    if (ticket === undefined) return;
    await this.helpdesk.saveTicket(ticket.id, { comment: { ...comment, public: true } });
    await this.follow();
  }

  async sayReply(): Promise<void> {
    await this.say(this.comment());
    this.attached.set([]);
    this.editor.replace('');
  }

  /** Reads what is stored and keeps the edits and the reply, which now apply to the newer ticket. */
  async follow(): Promise<void> {
    const file = await this.#read();
    this.notice.set(null);
    this.phase.set({ status: 'ready', file });
  }

  /** Reads what others said. The ticket itself stays as the agent knows it, so that submitting shows the collision. */
  async hear(by: string): Promise<void> {
    const before = this.file();
    if (before === undefined) return;
    const now = await this.#read();
    if (now.ticket.updated_at === before.ticket.updated_at && now.comments.length === before.comments.length) return;
    this.phase.set({ status: 'ready', file: { ...now, ticket: before.ticket } });
    this.notice.set({ kind: 'changed', by });
  }

  readonly onChange = (listener: ChangeListener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(property: string, value: unknown): void {
    for (const listener of [...this.#listeners]) listener(property, value);
  }

  dispose(): void {
    this.editor.dispose();
    this.#listeners.clear();
  }

  async #read(): Promise<TicketFile> {
    if (this.id !== null) return readTicketFile(this.helpdesk, this.id);
    return newTicketFile(this.me, await this.helpdesk.catalogue(), new Date().toISOString());
  }
}

const LIGHT_AGENT = 1;

/** A reply goes to the customer unless the last word on the ticket was among colleagues. */
function firstKind({ comments }: TicketFile, me: PageUser): ReplyKind {
  if (me.role_type === LIGHT_AGENT) return 'internal';
  return comments.at(-1)?.public === false ? 'internal' : 'public';
}
