import type { Preferences } from '../Services';

type Settings = Readonly<Record<string, unknown>>;

const MOST_FIELDS = 4;

/** What admins chose to see, out of the settings as this frame was given them. */
export function preferencesIn(settings: Settings): Preferences {
  const sinceField = textOf(settings.customer_since_field);
  const fields = textOf(settings.customer_fields)
    .split(',')
    .map((field) => field.trim())
    .filter(Boolean)
    .slice(0, MOST_FIELDS);
  return { fields, ...(sinceField ? { sinceField } : {}) };
}

/** Whether customers are addressed as friends are, where a language has two ways; the setting is typed by hand. */
export const isFamiliar = (settings: Settings): boolean => textOf(settings.address_form).toLowerCase() === 'du';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
