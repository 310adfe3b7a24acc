/** Where a ticket tells reports how many minutes were given on purpose. */
export interface ExtraMinutes {
  /** Adds to the open ticket's minutes, to be saved with the agent's own submit; `no-field` where the ticket has no place for them. */
  add(minutes: number): Promise<'added' | 'no-field'>;
}
