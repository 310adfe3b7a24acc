interface News {
  readonly event: string;
  /** The instance that it is about. */
  readonly about: string;
}

/** What happened to other instances while a page was still loading, to be told once it can hear. */
export class MissedNews {
  readonly #missed = new Map<string, readonly News[]>();

  keep(guid: string, news: News): void {
    this.#missed.set(guid, [...(this.#missed.get(guid) ?? []), news]);
  }

  take(guid: string): readonly News[] {
    const missed = this.#missed.get(guid) ?? [];
    this.#missed.delete(guid);
    return missed;
  }
}
