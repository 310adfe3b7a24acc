/** Where a ticket tells reports how many minutes were given on purpose. */
export interface ExtraMinutes {
  /**
   * Changes the open ticket's minutes, to be saved with the agent's own submit.
   * @param by negative to take some off.
   * @param atLeast what is left in any case: what was never saved cannot be taken off again.
   * @returns `no-field` where the ticket has no place for them.
   */
  change(by: number, atLeast: number): Promise<'told' | 'no-field'>;
}
