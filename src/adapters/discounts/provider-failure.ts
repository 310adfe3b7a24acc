import { ProviderBusy, type ConnectionProblem } from '../../ports/gift-provider';

/** It is not known what came of a call, or it could not be made yet: the reservation stays *not sent yet*. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';

  constructor(
    message: string,
    readonly problem: ConnectionProblem,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The word for what stopped a test. */
export function problemIn(error: unknown): ConnectionProblem {
  if (error instanceof ProviderBusy) return 'no-answer';
  return error instanceof ProviderFailure ? error.problem : 'unexpected';
}
