import { hasLedger, isGrantedToRoles, setUpLedger } from '../../adapters/ledger/zendesk-records/set-up';
import type { Send } from '../../adapters/zendesk/send';
import { hasCallFields, makeCallFields } from '../../adapters/zendesk/set-up/call-fields';
import { closedDays, closedDaysText, isStillSo } from '../../adapters/zendesk/set-up/closed-days';
import { hasExtraMinutesField, makeExtraMinutesField } from '../../adapters/zendesk/set-up/extra-minutes-field';
import { leaveCallsOut, mailingRules } from '../../adapters/zendesk/set-up/mailing-rules';
import { remember, settingsNow } from '../../adapters/zendesk/set-up/remember';
import { instant, type Instant } from '../../domain/time';
import type { SettingUp, SetUpPart, SetUpState } from '../../ports/setting-up';

/** Makes the account ready and keeps what was found of it; loaded only where an admin asks for it. */
export function settingUp(send: Send, installationId: number, now: () => Instant): SettingUp {
  return {
    look: () => look(send, installationId, now()),
    setUp: async () => {
      const found = await setUpLedger(send, crypto.randomUUID());
      await makeCallFields(send);
      await remember(send, installationId, async ({ extra_minutes_field }) => ({
        keys_kept_apart: found.keepsKeysApart ? 'yes' : 'no',
        extra_minutes_field: String(await makeExtraMinutesField(send, fieldIn(extra_minutes_field))),
        call_closed_days: closedDaysText(await closedDays(send, now())),
        set_up_at: new Date(now()).toISOString(),
      }));
      return found;
    },
    mailingRules: () => mailingRules(send),
    leaveCallsOut: (rule) => leaveCallsOut(send, rule),
  };
}

async function look(send: Send, installationId: number, now: Instant): Promise<SetUpState> {
  const settings = await settingsNow(send, installationId);
  const [ledger, roles, callFields, extraMinutes, closed] = await Promise.all([
    hasLedger(send),
    isGrantedToRoles(send),
    hasCallFields(send),
    hasExtraMinutesField(send, fieldIn(settings.extra_minutes_field)),
    closedDays(send, now),
  ]);
  const there: Readonly<Record<SetUpPart, boolean>> = {
    ledger,
    roles,
    'call-fields': callFields,
    'extra-minutes': extraMinutes,
    'closed-days': isStillSo(textIn(settings.call_closed_days), closed, now),
  };
  const doneAt = Date.parse(textIn(settings.set_up_at));
  return {
    missing: PARTS.filter((part) => !there[part]),
    ...(Number.isNaN(doneAt) ? {} : { doneAt: instant(doneAt) }),
  };
}

const PARTS = ['ledger', 'roles', 'call-fields', 'extra-minutes', 'closed-days'] as const;

const textIn = (setting: unknown): string => (typeof setting === 'string' ? setting : '');
const fieldIn = (setting: unknown): number | undefined => Number(setting) || undefined;
