/** Stripe's envelope of an error, with the status that it comes under. */
export class StripeRefusal extends Error {
  override readonly name = 'StripeRefusal';

  constructor(
    readonly status: number,
    message: string,
    readonly more: { readonly code?: string; readonly param?: string; readonly type?: string } = {},
  ) {
    super(message);
  }

  body() {
    const { code, param, type = 'invalid_request_error' } = this.more;
    const error = { ...(code && { code }), message: this.message, ...(param && { param }), type };
    return { error };
  }
}

export const missing = (what: string, id: string, param: string, status = 400) =>
  new StripeRefusal(status, `No such ${what}: '${id}'`, { code: 'resource_missing', param });

/** Of a key Stripe repeats the end only. */
export const hidden = (key: string) => `${key.slice(0, 8)}${'*'.repeat(8)}${key.slice(-4)}`;

export const noRight = (key: string, right: string) =>
  new StripeRefusal(
    403,
    `The provided key '${hidden(key)}' does not have the required permissions for this endpoint. Having the 'rak_${right}' permission would allow this request to continue.`,
  );
