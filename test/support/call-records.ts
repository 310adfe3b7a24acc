import type { CallRecord } from '../../src/domain/call/call-record';
import type { CallRecords } from '../../src/ports/call-records';

/** What is kept of one customer, in memory, under the same contract as a helpdesk. */
export function callsIn({
  isSetUp = true,
  ...start
}: Partial<CallRecord> & { readonly isSetUp?: boolean } = {}): CallRecords {
  let record: CallRecord = { consent: { kind: 'none' }, ...start };
  const keep = (change: Partial<CallRecord>) => {
    if (!isSetUp) return 'not-set-up';
    record = { ...record, ...change };
    return 'kept';
  };
  return {
    read: async () => record,
    agree: async (_, said) => {
      const isForbidden = ['do-not-call', 'unreadable'].includes(record.consent.kind);
      return isForbidden ? 'forbidden-before' : keep({ consent: { kind: 'agreed', ...said } });
    },
    refuse: async (_, said) => keep({ consent: { kind: 'do-not-call', ...said } }),
    confirmZone: async (_, zone) => keep({ zone }),
  };
}
