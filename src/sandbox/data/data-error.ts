/** Data that the sandbox cannot start from; the message is for whoever started it. */
export class DataError extends Error {
  override readonly name = 'DataError';
}
