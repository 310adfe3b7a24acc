/** Tells whatever of a ticket or a profile is no longer as it was told last, by which way ever it changed. */
export class News {
  #told = new Map<string, string>();

  constructor(
    readonly properties: () => Readonly<Record<string, unknown>>,
    readonly tell: (property: string, value: unknown) => void,
  ) {}

  catchUp(): void {
    const before = this.#told;
    const now = Object.entries(this.properties());
    this.#told = new Map(now.map(([property, value]) => [property, JSON.stringify(value)]));
    for (const [property, value] of now) {
      if (before.get(property) !== this.#told.get(property)) this.tell(property, value);
    }
  }
}
