/** 0 is a role that admins made, 1 the light agents' own. */
export interface CustomRole {
  readonly id: number;
  name: string;
  description: string;
  readonly role_type: 0 | 1;
  /** What the role may do, under Zendesk's names. */
  configuration: Record<string, boolean | string>;
  readonly created_at: string;
  updated_at: string;
}
