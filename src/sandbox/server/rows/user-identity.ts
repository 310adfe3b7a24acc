export const IDENTITY_TYPES = ['email', 'phone_number', 'twitter', 'facebook', 'google', 'agent_forwarding'] as const;
/** What other products and channels of Zendesk give a user; nobody makes one through the API. */
export const FOREIGN_IDENTITY_TYPES = ['any_channel', 'foreign', 'messaging', 'microsoft', 'sdk'] as const;

/** An address under which a user writes or calls. */
export interface UserIdentity {
  readonly id: number;
  readonly user_id: number;
  readonly type: (typeof IDENTITY_TYPES)[number] | (typeof FOREIGN_IDENTITY_TYPES)[number];
  value: string;
  /** One of each type is. */
  primary: boolean;
  verified: boolean;
  readonly created_at: string;
  updated_at: string;
}
