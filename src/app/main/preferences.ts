import type { Preferences } from '../Services';

type Settings = Readonly<Record<string, unknown>>;

const MOST_FIELDS = 4;

/** What admins chose to see, out of the settings as this frame was given them. */
export function preferencesIn(settings: Settings): Preferences {
  const sinceField = textOf(settings.customer_since_field);
  const fields = listIn(textOf(settings.customer_fields)).slice(0, MOST_FIELDS);
  return { fields, ...(sinceField ? { sinceField } : {}) };
}

/** Whether customers are addressed as friends are, where a language has two ways; the setting is typed by hand. */
export const isFamiliar = (settings: Settings): boolean => textOf(settings.address_form).toLowerCase() === 'du';

/** Tags that say to handle a ticket gently; where it was never saved, those that the form shows. */
export const gentleTagsIn = ({ gentle_tags: tags = 'bereaved, handle_gently' }: Settings): readonly string[] =>
  listIn(textOf(tags));

const listIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
