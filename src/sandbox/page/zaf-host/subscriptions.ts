/** Who listens to what in one frame. A frame may listen to other instances of its app, so the guid is part of the key. */
export class Subscriptions {
  readonly #counts = new Map<string, number>();

  /** The SDK tells an absolute count, so hearing the same thing twice changes nothing. */
  note(instanceGuid: string, event: string, count: number): void {
    if (count > 0) this.#counts.set(key(instanceGuid, event), count);
    else this.#counts.delete(key(instanceGuid, event));
  }

  has(instanceGuid: string, event: string): boolean {
    return this.#counts.has(key(instanceGuid, event));
  }

  clear(): void {
    this.#counts.clear();
  }
}

const key = (instanceGuid: string, event: string) => `${instanceGuid} ${event}`;
