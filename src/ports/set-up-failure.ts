/** Setting up stopped: what was made stays, and setting up again goes on from there. */
export class SetUpFailure extends Error {
  override readonly name = 'SetUpFailure';
  constructor(
    message: string,
    readonly reason: 'forbidden' | 'not-activated' | 'no-answer',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
