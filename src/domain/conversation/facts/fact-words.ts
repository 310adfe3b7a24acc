/** How a language names facts and asks for them. */
export interface FactWords {
  readonly asks: readonly unknown[];
}
