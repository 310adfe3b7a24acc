/** 0 is a role that admins made, 1 the light agents' own, others are Zendesk's. */
export interface CustomRole {
  readonly id: number;
  name: string;
  description: string;
  readonly role_type: number;
  /** What the role may do, under Zendesk's names. */
  configuration: Record<string, unknown>;
  readonly created_at: string;
  updated_at: string;
}
