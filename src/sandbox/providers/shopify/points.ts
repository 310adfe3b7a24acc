const MOST = 2000;
const POINTS_PER_SECOND = 100;
const QUERY_COST = 3;
const MUTATION_COST = 10;

/** What Shopify tells with each answer of how much more may be asked. */
export interface Cost {
  readonly requestedQueryCost: number;
  readonly actualQueryCost: number | null;
  readonly throttleStatus: {
    readonly maximumAvailable: number;
    readonly currentlyAvailable: number;
    readonly restoreRate: number;
  };
}

/** A shop's bucket of points, which each document takes from and which fills again by itself. */
export class Points {
  #left = MOST;
  #at: number;

  constructor(readonly now: () => Date) {
    this.#at = now().getTime();
  }

  /** What a document costs; `actualQueryCost` is null where there was not enough for it. */
  take(query: string): Cost {
    this.#refill();
    const wanted = query.trimStart().startsWith('mutation') ? MUTATION_COST : QUERY_COST;
    const isEnough = this.#left >= wanted;
    if (isEnough) this.#left -= wanted;
    const throttleStatus = {
      maximumAvailable: MOST,
      currentlyAvailable: Math.floor(this.#left),
      restoreRate: POINTS_PER_SECOND,
    };
    return { requestedQueryCost: wanted, actualQueryCost: isEnough ? wanted : null, throttleStatus };
  }

  /** Others have used the shop's points. */
  drain(): void {
    this.#refill();
    this.#left = 0;
  }

  #refill(): void {
    const at = this.now().getTime();
    this.#left = Math.min(MOST, this.#left + ((at - this.#at) / 1000) * POINTS_PER_SECOND);
    this.#at = at;
  }
}
