import { ACCOUNT_MADE_AT } from '../standard-fields';

/** Why a customer was not satisfied. */
export interface SatisfactionReason {
  readonly id: number;
  readonly reason_code: number;
  readonly value: string;
  readonly raw_value: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
}

/** Those that every account has. UNVERIFIED: their words, from memory of the documentation. */
export const SYSTEM_REASONS: readonly SatisfactionReason[] = [
  reason(5, 'The issue took too long to resolve'),
  reason(6, 'The issue was not resolved'),
  reason(7, "The agent's knowledge is unsatisfactory"),
  reason(8, "The agent's attitude is unsatisfactory"),
  reason(100, 'Some other reason'),
];

function reason(code: number, value: string): SatisfactionReason {
  const stamps = { created_at: ACCOUNT_MADE_AT, updated_at: ACCOUNT_MADE_AT, deleted_at: null };
  return { id: code, reason_code: code, value, raw_value: value, ...stamps };
}
