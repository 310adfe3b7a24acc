import { branded, type Branded } from './brand';

/** A helpdesk's number for a member of the support team. */
export type AgentId = Branded<number, 'agent'>;
/** A helpdesk's number for the person who asks. */
export type CustomerId = Branded<number, 'customer'>;
export type TicketId = Branded<number, 'ticket'>;
export type GroupId = Branded<number, 'group'>;
export type BrandId = Branded<number, 'brand'>;
export type OrganizationId = Branded<number, 'organization'>;
/** Made once by whoever asks for a gesture, and kept until there is an answer. */
export type ReservationId = Branded<string, 'reservation'>;
/** One pair of hands: a browser, or a tab where the browser has no background. */
export type HandId = Branded<string, 'hand'>;

export const agentId = (value: number): AgentId => branded<AgentId>(value);
export const customerId = (value: number): CustomerId => branded<CustomerId>(value);
export const ticketId = (value: number): TicketId => branded<TicketId>(value);
export const groupId = (value: number): GroupId => branded<GroupId>(value);
export const brandId = (value: number): BrandId => branded<BrandId>(value);
export const organizationId = (value: number): OrganizationId => branded<OrganizationId>(value);
export const reservationId = (value: string): ReservationId => branded<ReservationId>(value);
export const handId = (value: string): HandId => branded<HandId>(value);
