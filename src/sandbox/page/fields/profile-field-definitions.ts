import type { PageProfileField } from '../api/catalogue';
import type { FieldDefinition } from './field-board';

const plain = { isRequired: false, requiredOnStatuses: [], optionGroups: [] };

/** The fields of a user's or an organization's page: those that everybody has, then the account's own by their keys. */
export function profileFieldDefinitions(
  system: readonly (readonly [name: string, label: string])[],
  fields: readonly PageProfileField[],
): FieldDefinition[] {
  const own = fields.filter(({ active }) => active);
  return [
    ...system.map(([name, label]) => ({ ...plain, name, label, type: 'text', optionValues: [] })),
    ...own.map(({ key, title, type, custom_field_options: options }) => ({
      ...{ ...plain, name: key, label: title, type },
      optionValues: options.map(({ name, value }) => ({ label: name, value: value ?? '' })),
    })),
  ];
}
