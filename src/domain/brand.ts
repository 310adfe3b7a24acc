declare const name: unique symbol;

/** A plain value that says what it is, so that a ticket's id is never taken for a customer's. */
export type Branded<Value, Name extends string> = Value & { readonly [name]: Name };

/** Gives a plain number or text its brand; the caller answers for it. */
export function branded<Brand extends Branded<number, string> | Branded<string, string>>(
  value: Brand extends number ? number : string,
): Brand {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a brand exists for the compiler only
  return value as unknown as Brand;
}
