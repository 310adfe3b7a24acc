import { setUpLedger } from '../../adapters/ledger/zendesk-records/set-up';
import { rememberKeysApart } from '../../adapters/zendesk/remember-keys-apart';
import type { Send } from '../../adapters/zendesk/send';

interface Installed {
  readonly installationId: number;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Makes the ledger ready and keeps what was found of its store; loaded only where an admin presses. */
export async function setUp(send: Send, installed: Installed): Promise<{ readonly keepsKeysApart: boolean }> {
  const found = await setUpLedger(send, crypto.randomUUID());
  await rememberKeysApart(send, { ...installed, isKeptApart: found.keepsKeysApart });
  return found;
}
