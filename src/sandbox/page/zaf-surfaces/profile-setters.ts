import type { Surface } from '../zaf-host/surface';
import type { PageProfileField } from '../api/catalogue';
import { textFrom, textOrNull } from './values-of-apps';

/** Saves one property; what cannot be saved is thrown. */
export type SaveProperty = (change: Record<string, unknown>) => Promise<void>;

/** Setters of texts, each saved under its own name, as Zendesk saves a field of a profile when it is left. */
export function textSetters(
  family: 'user' | 'organization',
  columns: Readonly<Record<string, string>>,
  save: SaveProperty,
): Surface['setters'] {
  const setters = Object.entries(columns).map(([name, column]) => {
    const set = (value: unknown) => save({ [column]: name === 'externalId' ? textOrNull(value) : textFrom(value) });
    return [`${family}.${name}`, set] as const;
  });
  return {
    ...Object.fromEntries(setters),
    [`${family}.customField`]: (value, [key]) => save({ [`${family}_fields`]: { [String(key)]: value } }),
  };
}

/** The account's fields as they are read where nobody has set them. */
export const unsetFields = (fields: readonly PageProfileField[]): Record<string, unknown> =>
  Object.fromEntries(fields.filter(({ active }) => active).map(({ key }) => [`customField:${key}`, null]));
