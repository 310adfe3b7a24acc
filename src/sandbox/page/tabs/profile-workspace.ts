import { NO_CATALOGUE, type Catalogue } from '../api/catalogue';
import type { Helpdesk } from '../api/helpdesk';
import { FieldBoard, type FieldDefinition } from '../fields/field-board';
import { Observable } from '../observable';
import { News } from '../news';

type Phase<File> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly file: File };

type ChangeListener = (property: string, value: unknown) => void;

/** One open page of a user or an organization, whose fields are saved one by one. */
export abstract class ProfileWorkspace<File> {
  readonly phase = new Observable<Phase<File>>({ status: 'loading' });
  readonly fields = new FieldBoard(() => this.definitions(this.catalogue));
  catalogue = NO_CATALOGUE;
  readonly #listeners = new Set<ChangeListener>();

  constructor(
    readonly id: number,
    readonly helpdesk: Helpdesk,
  ) {
    const tell: ChangeListener = (property, value) => {
      for (const listener of [...this.#listeners]) listener(property, value);
    };
    const news = new News(() => this.properties(), tell);
    this.phase.watch(() => news.catchUp());
  }

  protected abstract read(): Promise<File>;
  protected abstract write(file: File, change: Record<string, unknown>): Promise<File>;
  protected abstract properties(): Readonly<Record<string, unknown>>;
  protected abstract definitions(catalogue: Catalogue): readonly FieldDefinition[];

  file(): File | undefined {
    const phase = this.phase.get();
    return phase.status === 'ready' ? phase.file : undefined;
  }

  async load(): Promise<File | undefined> {
    try {
      const [file, catalogue] = await Promise.all([this.read(), this.helpdesk.catalogue()]);
      this.catalogue = catalogue;
      this.phase.set({ status: 'ready', file });
      return file;
    } catch (error) {
      this.phase.set({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  /** Saves a change and shows what the helpdesk made of it; throws what it says against it. */
  async save(change: Record<string, unknown>): Promise<void> {
    const file = this.file();
    if (file === undefined) throw new Error('The page is not loaded');
    this.phase.set({ status: 'ready', file: await this.write(file, change) });
  }

  readonly onChange = (listener: ChangeListener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
