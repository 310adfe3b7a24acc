import * as v from 'valibot';
import { ProviderFailure } from './provider-failure';

/** An answer in the shape that its provider documents. Throws ProviderFailure for any other: it does not say what was done. */
export function documented<Schema extends v.GenericSchema>(schema: Schema, answer: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return parsed.output;
  throw new ProviderFailure("The provider's answer is not what it documents", 'unexpected', { cause: parsed.issues });
}
