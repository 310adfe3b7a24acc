/** Something asked of the sandbox itself, in an address or by its levers, that it cannot do. */
export class LeverError extends Error {
  override readonly name = 'LeverError';

  constructor(key: string, problem: string) {
    super(`${key}: ${problem}`);
  }
}
