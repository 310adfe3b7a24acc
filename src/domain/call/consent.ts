import { ticketId, type TicketId } from '../ids';
import type { CallRules } from '../policy/policy';
import { parseCalendarDay, type CalendarDay } from '../time';

/** What a customer has said about being called, on which day and ticket. */
export type Consent =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'agreed' } & Said)
  /** Day and ticket are absent where somebody noted it by hand. */
  | ({ readonly kind: 'do-not-call' } & Partial<Said>)
  /** Something is noted that does not say clearly that they agreed. */
  | { readonly kind: 'unreadable' };

export interface Said {
  readonly on: CalendarDay;
  readonly ticket: TicketId;
}

export type CallObjection = 'do-not-call' | 'unreadable' | 'not-agreed';

/**
 * Why a customer may not be called, or `undefined` when nothing stands against it. *Do not call* always wins, and what cannot be read is
 * never taken for a yes, whatever the rules say.
 */
export function objectionToCall(rules: Pick<CallRules, 'needsConsent'>, consent: Consent): CallObjection | undefined {
  if (consent.kind === 'do-not-call' || consent.kind === 'unreadable') return consent.kind;
  return consent.kind === 'none' && rules.needsConsent ? 'not-agreed' : undefined;
}

/** Whether a customer may be called. */
export const mayCall = (rules: Pick<CallRules, 'needsConsent'>, consent: Consent): boolean =>
  objectionToCall(rules, consent) === undefined;

/** The text in which consent is kept, such as `agreed 2026-11-22 #101`; people may read and change it. */
export function textOfConsent(kind: 'agreed' | 'do-not-call', { on, ticket }: Said): string {
  return `${WORDS[kind]} ${on} #${ticket}`;
}

/** What a kept text says; an empty one says nothing. */
export function consentIn(text: string): Consent {
  const plain = text.trim();
  if (plain === '') return { kind: 'none' };
  const said = saidIn(plain);
  if (NO.test(plain)) return { kind: 'do-not-call', ...said };
  // Only the very text that is kept is a yes: somebody may have added a "not" or a "but".
  return said && plain === textOfConsent('agreed', said) ? { kind: 'agreed', ...said } : { kind: 'unreadable' };
}

const WORDS = { agreed: 'agreed', 'do-not-call': 'do not call' } as const;
const NO = /^do[ _-]?not[ _-]?call\b/i;

function saidIn(text: string): Said | undefined {
  const [, date = '', ticket] = / (\d{4}-\d{2}-\d{2}) #(\d{1,15})$/.exec(text) ?? [];
  const on = parseCalendarDay(date);
  return on && { on, ticket: ticketId(Number(ticket)) };
}
