type Id = string | number;

/** The ids that the rows of each list have, as far as the files were read. */
export class KnownIds {
  readonly #byList = new Map<string, Set<Id>>();

  /** To be called for a list that the folder has files of, though they may have no rows. */
  expect(list: string): void {
    this.#idsOf(list);
  }

  isExpected(list: string): boolean {
    return this.#byList.has(list);
  }

  has(list: string, id: Id): boolean {
    return this.#byList.get(list)?.has(id) === true;
  }

  /** False where the list has a row with this id already. */
  add(list: string, id: Id): boolean {
    const ids = this.#idsOf(list);
    const before = ids.size;
    return ids.add(id).size > before;
  }

  #idsOf(list: string): Set<Id> {
    const present = this.#byList.get(list);
    if (present !== undefined) return present;
    const made = new Set<Id>();
    this.#byList.set(list, made);
    return made;
  }
}
