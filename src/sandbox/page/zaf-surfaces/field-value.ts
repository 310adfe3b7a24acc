import type { BoardField } from '../fields/field-board';
import { ApiUnavailable } from '../zaf-host/surface';
import { textFrom, textsFrom } from './values-of-apps';

type Reading = (value: unknown, field: BoardField) => unknown;

/** What the types of fields make of a value; all others take text. */
const TYPES: Readonly<Record<string, Reading>> = {
  checkbox: (value) => flagFrom(value),
  integer: (value) => numberFrom(value, /^-?\d+$/),
  decimal: (value) => numberFrom(value, /^-?\d+(\.\d+)?$/),
  date: (value) => dayFrom(value),
  tagger: (value, field) => optionFrom(value, field),
  multiselect: (value, field) => textsFrom(value).map((each) => optionFrom(each, field)),
};

/** A value as the field holds it; throws for one that it cannot hold. Nothing empties it. */
export function fieldValue(field: BoardField, value: unknown): unknown {
  if (value === null || value === '') return null;
  return (TYPES[field.type] ?? textFrom)(value, field);
}

function flagFrom(value: unknown): boolean {
  const found = [true, false].find((flag) => String(flag) === String(value));
  if (found === undefined) throw new ApiUnavailable('takes true or false');
  return found;
}

function numberFrom(value: unknown, form: RegExp): number {
  if (!form.test(textFrom(value))) throw new ApiUnavailable('takes a number');
  return Number(value);
}

function dayFrom(value: unknown): string {
  const day = textFrom(value).slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) throw new ApiUnavailable('takes a date');
  return day;
}

function optionFrom(value: unknown, { optionValues }: BoardField): string {
  const option = optionValues.find((each) => each.value === textFrom(value));
  if (option === undefined) throw new ApiUnavailable('takes one of its options');
  return option.value;
}
