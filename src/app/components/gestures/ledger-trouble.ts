import { LedgerUnreachable } from '../../../ports/ledger-log';
import type { WordKey } from '../../i18n/words';

/** The words for a ledger that could not be read. */
export function ledgerTrouble(error: unknown): WordKey {
  if (!(error instanceof LedgerUnreachable)) return 'may.unknown';
  if (error.because === 'not-set-up') return 'may.notSetUp';
  return error.because === 'forbidden' ? 'may.forbidden' : 'may.unknown';
}
