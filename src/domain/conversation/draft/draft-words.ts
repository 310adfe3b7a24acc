/** How a language shows, or fails to show, that somebody was heard. */
export interface DraftWords {
  readonly acts: readonly unknown[];
}
