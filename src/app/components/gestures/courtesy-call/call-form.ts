import { isTooFarAhead } from '../../../../domain/call/call-stage';
import { mayCallAt, proposedTimes, timeByTheirClock } from '../../../../domain/call/civil-hours';
import type { CallRecord } from '../../../../domain/call/call-record';
import { mayCall } from '../../../../domain/call/consent';
import type { CallRules } from '../../../../domain/policy/policy';
import type { Instant } from '../../../../domain/time';

/** What stands in the fields. */
export interface CallForm {
  /** The number of a proposed time, or `other`. */
  readonly choice: number | 'other';
  /** As a browser's field for date and time holds it, by the customer's clock. */
  readonly otherTime: string;
  /** Chosen where nobody knew it; empty while nothing is chosen. */
  readonly namedZone: string;
  readonly hasAgreed: boolean;
  readonly question: string;
}

/** What is known besides the form. */
export interface CallSituation {
  readonly rules: CallRules;
  readonly record: CallRecord;
  /** The customer's zone; `undefined` where they must be asked. */
  readonly zone: string | undefined;
  readonly now: Instant;
}

interface ReadCallForm {
  /** The zone that counts: the known one, or the one that was named. */
  readonly zone: string | undefined;
  readonly proposed: readonly Instant[];
  /** The chosen time, whether it is possible or not. */
  readonly asked?: Instant | undefined;
  /** When to call; absent while something is wrong with the time or the zone, and where they may never be called. */
  readonly due?: Instant | undefined;
  readonly wrong: {
    readonly zone: boolean;
    readonly time?: 'missing' | 'past' | 'too-far' | 'outside-hours' | undefined;
    readonly consent: boolean;
  };
}

export const EMPTY_CALL_FORM: CallForm = { choice: 0, otherTime: '', namedZone: '', hasAgreed: false, question: '' };

export function readCallForm(form: CallForm, situation: CallSituation): ReadCallForm {
  const consent = asksForConsent(situation.rules, situation.record) && !form.hasAgreed;
  const zone = situation.zone ?? (form.namedZone || undefined);
  if (zone === undefined) return { zone, proposed: [], wrong: { zone: true, consent } };
  const { rules, record, now } = situation;
  const proposed = proposedTimes(rules, zone, now);
  const asked = form.choice === 'other' ? timeByTheirClock(form.otherTime, zone) : proposed[form.choice];
  const read = { zone, proposed, asked };
  const time = timeFault(asked, { rules, zone, now });
  if (time) return { ...read, wrong: { zone: false, time, consent } };
  return { ...read, ...(isForbidden(record) ? {} : { due: asked }), wrong: { zone: false, consent } };
}

/** Whether the settings leave no day on which anybody could be called. */
export const hasNoDays = ({ zone, proposed }: ReadCallForm): boolean => zone !== undefined && proposed.length === 0;

/** Whether the customer has to be asked whether they want to be called. */
export const asksForConsent = (rules: CallRules, { consent }: CallRecord): boolean =>
  rules.needsConsent && consent.kind === 'none';

/** Whether a customer is not to be called, whatever the rules say. */
export const isForbidden = ({ consent }: CallRecord): boolean => !mayCall({ needsConsent: false }, consent);

function timeFault(
  asked: Instant | undefined,
  { rules, zone, now }: { readonly rules: CallRules; readonly zone: string; readonly now: Instant },
): ReadCallForm['wrong']['time'] {
  if (asked === undefined) return 'missing';
  if (asked <= now) return 'past';
  if (isTooFarAhead(asked, now)) return 'too-far';
  return mayCallAt(rules, zone, asked) ? undefined : 'outside-hours';
}
