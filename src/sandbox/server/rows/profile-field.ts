import type { FieldOption } from './field-option';
import { PLAIN_FIELD_TYPES } from './plain-field-types';

export const PROFILE_FIELD_TYPES = [...PLAIN_FIELD_TYPES, 'currency', 'dropdown', 'lookup', 'multiselect'] as const;

/** A field in the profile of users or of organizations; its key names the value there. */
export interface ProfileField {
  readonly id: number;
  readonly key: string;
  readonly type: (typeof PROFILE_FIELD_TYPES)[number];
  title: string;
  description: string;
  active: boolean;
  position: number;
  regexp_for_validation: string | null;
  /** The tag that a checkbox sets. */
  tag: string | null;
  custom_field_options?: FieldOption[];
  readonly created_at: string;
  updated_at: string;
}
