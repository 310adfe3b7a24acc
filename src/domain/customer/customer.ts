import type { CustomerId, OrganizationId } from '../ids';
import type { Instant } from '../time';

/** The ticket's requester as the helpdesk keeps them. What is absent is not known. */
export interface Customer {
  readonly id: CustomerId;
  /** As the helpdesk shows it; empty when nobody has given one. */
  readonly name: string;
  readonly kind: 'customer' | 'staff';
  readonly email?: string;
  readonly avatarUrl?: string;
  readonly locale?: string;
  /** IANA name. Helpdesks fill it with the account's own, so it proves nothing by itself. */
  readonly zone?: string;
  readonly tags?: readonly string[];
  readonly organization?: { readonly id: OrganizationId; readonly name: string };
  readonly isSuspended?: boolean;
  readonly isDeleted?: boolean;
  /** When the helpdesk first knew them. */
  readonly createdAt?: Instant;
  /** The fields that admins keep about customers and their organisations, by `user.key` or `organization.key`. */
  readonly fields?: Readonly<Record<string, string>>;
}
