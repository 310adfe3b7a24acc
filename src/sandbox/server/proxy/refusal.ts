/** The proxy did not send the request, or nothing came back; the message never holds what placeholders were filled with. */
export class ProxyRefusal extends Error {
  override readonly name = 'ProxyRefusal';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
