import { memoryLog, memoryStore } from '../../src/adapters/ledger/memory/memory-log';
import { agentId } from '../../src/domain/ids';
import { later } from '../../src/domain/time';
import { aLedgerHelpdesk, ANNA, BERT } from '../support/ledger-helpdesk';
import { noon } from '../support/ledger-samples';
import { ledgerLogContract } from './ledger-log.contract';

ledgerLogContract('The memory', async () => {
  let now = noon;
  const store = memoryStore(() => now);
  return {
    one: { id: agentId(1), log: memoryLog(store, agentId(1)) },
    other: { id: agentId(2), log: memoryLog(store, agentId(2)) },
    now: () => now,
    pass: (ms) => {
      now = later(now, ms);
    },
  };
});

describe.each([true, false])("Zendesk's records, where keys are kept apart for sure: %s", (keepsKeysApart) => {
  ledgerLogContract('An account', async () => {
    const { anna, bert, logOver, now, pass } = aLedgerHelpdesk();
    return {
      one: { id: ANNA, log: logOver(anna, { keepsKeysApart }) },
      other: { id: BERT, log: logOver(bert, { keepsKeysApart }) },
      now,
      pass,
    };
  });
});
