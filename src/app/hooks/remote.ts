/** Something that comes from elsewhere: on its way, failed, or here. What was here stays here when asking again fails. */
export type Remote<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly value: Value; readonly isStale?: boolean };

export const LOADING = { status: 'loading' } as const;

export function afterFailure<Value>(previous: Remote<Value>, error: unknown): Remote<Value> {
  return previous.status === 'ready' ? { ...previous, isStale: true } : { status: 'failed', error };
}
