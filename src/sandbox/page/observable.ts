/** The side of an observable that only looks. */
export interface Watched<T> {
  readonly get: () => T;
  readonly watch: (watcher: (value: T) => void) => () => void;
}

/** A value that can be watched. `set` with the same value tells nobody. */
export class Observable<T> implements Watched<T> {
  #value: T;
  readonly #watchers = new Set<(value: T) => void>();

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const watcher of [...this.#watchers]) watcher(value);
  }

  update(change: (value: T) => T): void {
    this.set(change(this.#value));
  }

  readonly watch = (watcher: (value: T) => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };
}
