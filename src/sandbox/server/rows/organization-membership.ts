/** A user's place in an organization; the default one is the user's `organization_id`. */
export interface OrganizationMembership {
  readonly id: number;
  readonly user_id: number;
  readonly organization_id: number;
  default: boolean;
  readonly created_at: string;
  updated_at: string;
}
