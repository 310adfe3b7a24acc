/** What the agent who is signed in may do, which the name of a custom role does not tell. */
export interface Rights {
  /** Whether they may write to customers, as far as that was learnt within the last day. */
  known(): boolean | undefined;
  /** Asks the helpdesk, and keeps the answer for a day. Throws `HelpdeskFailure`. */
  learn(): Promise<boolean>;
}
