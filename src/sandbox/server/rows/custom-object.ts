export interface CustomObject {
  readonly key: string;
  title: string;
  title_pluralized: string;
  description: string;
  include_in_list_view: boolean;
  readonly created_at: string;
  readonly created_by_user_id: string;
  updated_at: string;
  updated_by_user_id: string;
}

export interface CustomObjectField {
  readonly id: number;
  readonly custom_object_key: string;
  readonly key: string;
  title: string;
  readonly type: string;
  description: string;
  required: boolean;
  active: boolean;
  readonly relationship_target_type: string | null;
  readonly created_at: string;
  updated_at: string;
}

export interface CustomObjectRecord {
  /** 26 characters, ordered by time. */
  readonly id: string;
  readonly custom_object_key: string;
  name: string;
  external_id: string | null;
  custom_object_fields: Record<string, unknown>;
  readonly created_at: string;
  readonly created_by_user_id: string;
  updated_at: string;
  updated_by_user_id: string;
}

/** What a role may do with the records of one object; only custom roles have one. */
export interface PermissionPolicy {
  readonly custom_object_key: string;
  /** `custom-role-ID` or `end-user`. */
  readonly id: string;
  readonly role_name: string;
  records: Record<'create' | 'read' | 'update' | 'delete', { allowed: boolean; rule_id: string | null }>;
}
