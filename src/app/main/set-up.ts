import { setUpLedger } from '../../adapters/ledger/zendesk-records/set-up';
import { rememberKeysApart } from '../../adapters/zendesk/remember-keys-apart';
import type { Send } from '../../adapters/zendesk/send';

/** Makes the ledger ready and keeps what was found of its store; loaded only where an admin presses. */
export async function setUp(send: Send, installationId: number): Promise<{ readonly keepsKeysApart: boolean }> {
  const found = await setUpLedger(send, crypto.randomUUID());
  await rememberKeysApart(send, { installationId, isKeptApart: found.keepsKeysApart });
  return found;
}
