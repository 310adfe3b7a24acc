import { setUpLedger } from '../../adapters/ledger/zendesk-records/set-up';
import type { Send } from '../../adapters/zendesk/send';
import { makeCallFields } from '../../adapters/zendesk/set-up/call-fields';
import { closedDays, closedDaysText } from '../../adapters/zendesk/set-up/closed-days';
import { makeExtraMinutesField } from '../../adapters/zendesk/set-up/extra-minutes-field';
import { remember } from '../../adapters/zendesk/set-up/remember';
import { instant } from '../../domain/time';

/** Makes the account ready and keeps what was found of it; loaded only where an admin presses. */
export async function setUp(send: Send, installationId: number): Promise<{ readonly keepsKeysApart: boolean }> {
  const found = await setUpLedger(send, crypto.randomUUID());
  await makeCallFields(send);
  await remember(send, installationId, async ({ extra_minutes_field }) => ({
    keys_kept_apart: found.keepsKeysApart ? 'yes' : 'no',
    extra_minutes_field: String(await makeExtraMinutesField(send, Number(extra_minutes_field) || undefined)),
    call_closed_days: closedDaysText(await closedDays(send, instant(Date.now()))),
  }));
  return found;
}
