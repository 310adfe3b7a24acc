import type { Preferences } from '../Services';

const MOST_FIELDS = 4;

/** What admins chose to see, out of the settings as this frame was given them. */
export function preferencesIn(settings: Readonly<Record<string, unknown>>): Preferences {
  const sinceField = textOf(settings.customer_since_field);
  const fields = textOf(settings.customer_fields)
    .split(',')
    .map((field) => field.trim())
    .filter(Boolean)
    .slice(0, MOST_FIELDS);
  return { fields, ...(sinceField ? { sinceField } : {}) };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
