import { Observable } from '../observable';

export type PlacePhase<File> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly file: File };

/** One open page of a user or an organization: read once, and changed by nobody. */
export class PlaceWorkspace<File> {
  readonly phase = new Observable<PlacePhase<File>>({ status: 'loading' });

  constructor(
    readonly id: number,
    readonly read: () => Promise<File>,
  ) {}

  async load(): Promise<File | undefined> {
    try {
      const file = await this.read();
      this.phase.set({ status: 'ready', file });
      return file;
    } catch (error) {
      this.phase.set({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }
}
