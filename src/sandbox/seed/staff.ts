import type { Group, GroupMembership, Role, User } from '../server/state';
import { WHOLESALE_ROLE } from './custom-roles';
import type { Person } from './story';
import { daysAgo } from './times';

export const MAYA = 10001;
export const JONAS = 10002;
export const FREYA = 10003;
export const RUTH = 10004;
export const BEN = 10005;
export const INES = 10006;

export const SUPPORT = 360001;
export const SALES = 360002;
const TEAM_LEADS = 360003;

export const groups: readonly Group[] = [
  { id: SUPPORT, name: 'Support', description: 'Everybody who answers customers', default: true },
  { id: SALES, name: 'Sales', description: 'Wholesale, schools and trade' },
  { id: TEAM_LEADS, name: 'Team leads', description: 'Escalations', is_public: false },
];

interface Colleague {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly roleType: number | null;
  /** Light agents get theirs by themselves. */
  readonly customRole?: number;
  /** The first is the default group. */
  readonly groups: readonly [number, ...number[]];
  readonly locale: string;
  readonly details: string;
}

const AGENT = { role: 'agent', roleType: null, locale: 'en-GB' } as const;

const all: readonly Colleague[] = [
  { ...AGENT, id: MAYA, name: 'Maya Osei', email: 'agent1@example.com', groups: [SUPPORT], details: '' },
  {
    ...AGENT,
    id: JONAS,
    name: 'Jonas Keller',
    email: 'agent2@example.com',
    groups: [SUPPORT],
    locale: 'de',
    details: 'German and English',
  },
  {
    ...AGENT,
    id: FREYA,
    name: 'Freya Lund',
    email: 'agent3@example.com',
    roleType: 0,
    customRole: WHOLESALE_ROLE,
    groups: [SALES],
    details: 'Wholesale and schools',
  },
  {
    ...AGENT,
    id: RUTH,
    name: 'Ruth Calder',
    email: 'lead@example.com',
    groups: [SUPPORT, TEAM_LEADS],
    details: '',
  },
  {
    ...AGENT,
    id: BEN,
    name: 'Ben Achterberg',
    email: 'light@example.com',
    roleType: 1,
    groups: [SUPPORT],
    details: 'Warehouse, reads along',
  },
  {
    id: INES,
    name: 'Ines Moreau',
    email: 'admin@example.com',
    role: 'admin',
    roleType: 4,
    groups: [SUPPORT],
    locale: 'en-GB',
    details: '',
  },
];

export function staff(now: Date): User[] {
  return all.map((colleague) => ({
    id: colleague.id,
    name: colleague.name,
    email: colleague.email,
    phone: null,
    role: colleague.role,
    role_type: colleague.roleType,
    custom_role_id: colleague.customRole ?? null,
    locale: colleague.locale,
    iana_time_zone: 'Europe/London',
    created_at: daysAgo(now, 3400, '08:00'),
    updated_at: daysAgo(now, 2, '08:00'),
    organization_id: null,
    default_group_id: colleague.groups[0],
    tags: [],
    notes: '',
    details: colleague.details,
    suspended: false,
    active: true,
    photo_url: null,
    external_id: null,
    user_fields: {},
  }));
}

export function isColleague(id: number): boolean {
  return all.some((one) => one.id === id);
}

/** A colleague as somebody who asks. */
export function colleague(id: number): Person {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`not a colleague: ${id}`);
  const { name, email, locale } = found;
  return { id, name, email, locale, since: '3400d 08:00' };
}

const FIRST_MEMBERSHIP_ID = 40001;

export function memberships(): GroupMembership[] {
  return all
    .flatMap(({ id, groups: own }) => own.map((group) => ({ user_id: id, group_id: group, default: group === own[0] })))
    .map((membership, index) => ({ id: FIRST_MEMBERSHIP_ID + index, ...membership }));
}
