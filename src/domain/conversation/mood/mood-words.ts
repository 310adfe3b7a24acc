/** What a language's words say of problems and feelings. */
export interface MoodWords {
  /** How good (to 4) or bad (to -4) a word is by itself, by its lower-case form. */
  readonly valences: ReadonlyMap<string, number>;
}
