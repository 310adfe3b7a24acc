import type { TicketField } from '../../rows/ticket-field';
import type { CustomFieldValue } from '../../state';

type Reading = (given: CustomFieldValue, field: TicketField) => CustomFieldValue | undefined;

const HIDDEN_DIGITS = 'X'.repeat(12);

/** The value as it is kept, `null` for a blank; `undefined` for one that the field does not take. */
export function fieldValue(given: CustomFieldValue, field: TicketField): CustomFieldValue | undefined {
  if (String(given ?? '').trim() === '') return null;
  return (READINGS[field.type] ?? textLike(/^/))(given, field);
}

const READINGS: Partial<Record<TicketField['type'], Reading>> = {
  checkbox: (given) => FLAGS.get(String(given)),
  date: (given) => day(String(given)),
  integer: textLike(/^-?\d+$/),
  decimal: textLike(/^-?\d+(\.\d+)?$/),
  regexp: (given, field) => textLike(patternOf(field))(given, field),
  partialcreditcard: (given) => lastDigits(String(given)),
  tagger: (given, field) => {
    const values = textsIn(given);
    return values.length === 1 && areOptions(values, field) ? values[0] : undefined;
  },
  multiselect: (given, field) => {
    const values = textsIn(given);
    return areOptions(values, field) ? values : undefined;
  },
};

const FLAGS = new Map([...['true', 'yes', '1'].map(said(true)), ...['false', 'no', '0'].map(said(false))]);

function said(flag: boolean) {
  return (word: string) => [word, flag] as const;
}

function textLike(pattern: RegExp): Reading {
  return (given) => (!Array.isArray(given) && pattern.test(String(given)) ? String(given) : undefined);
}

function day(written: string): string | undefined {
  const date = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(written)?.[0];
  const moment = new Date(date ?? '');
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === date ? date : undefined;
}

/** Zendesk's patterns are Ruby's: one that JavaScript cannot read lets every value pass. */
function patternOf({ regexp_for_validation }: TicketField): RegExp {
  const pattern = (regexp_for_validation ?? '').replaceAll(/\\A/g, '^').replaceAll(/\\[zZ]/g, '$');
  try {
    return new RegExp(pattern);
  } catch {
    return /^/;
  }
}

function lastDigits(written: string): string | undefined {
  const digits = written.replaceAll(/[\s-]/g, '');
  return /^[\dX]{4,19}$/.test(digits) ? `${HIDDEN_DIGITS}${digits.slice(-4)}` : undefined;
}

function textsIn(given: CustomFieldValue): string[] {
  return [...new Set([given].flat().map(String))];
}

function areOptions(values: readonly string[], { custom_field_options = [] }: TicketField): boolean {
  return values.every((wanted) => custom_field_options.some(({ value }) => value === wanted));
}
