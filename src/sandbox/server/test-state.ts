import type { Comment, SandboxState, Ticket, User } from './state';

const AT = '2025-01-10T10:00:00Z';

function aUser(id: number, name: string, changes: Partial<User> = {}): User {
  return {
    id,
    name,
    email: `${name}@example.com`,
    phone: null,
    role: 'agent',
    role_type: null,
    locale: 'en-US',
    iana_time_zone: 'Europe/London',
    created_at: AT,
    updated_at: AT,
    organization_id: null,
    default_group_id: 7,
    tags: [],
    notes: '',
    details: '',
    suspended: false,
    active: true,
    photo_url: null,
    external_id: null,
    user_fields: {},
    ...changes,
  };
}

export function aTicket(id: number, changes: Partial<Ticket> = {}): Ticket {
  return {
    id,
    subject: `Subject ${id}`,
    description: 'Hello',
    status: 'open',
    priority: null,
    type: null,
    via: { channel: 'email' },
    requester_id: 50,
    submitter_id: 50,
    assignee_id: null,
    organization_id: 70,
    group_id: 7,
    brand_id: 1,
    collaborator_ids: [],
    email_cc_ids: [],
    follower_ids: [],
    tags: ['first'],
    custom_fields: [],
    satisfaction_rating: null,
    created_at: AT,
    updated_at: AT,
    due_at: null,
    external_id: null,
    is_public: true,
    from_messaging_channel: false,
    via_followup_source_id: null,
    followup_ids: [],
    sharing_agreement_ids: [],
    ...changes,
  };
}

function aComment(id: number, ticketId: number, changes: Partial<Comment> = {}): Comment {
  return {
    id,
    ticket_id: ticketId,
    author_id: 50,
    body: 'Hello',
    html_body: '<p>Hello</p>',
    public: true,
    via: { channel: 'email' },
    created_at: AT,
    metadata: { custom: {} },
    ...changes,
  };
}

/** Two agents, a light one, an admin and two customers with three tickets. */
export function aState(): SandboxState {
  return {
    account: {
      subdomain: 'sandbox',
      name: 'Example',
      plan_name: 'Suite Professional',
      iana_time_zone: 'Europe/London',
      locale: 'en-US',
    },
    users: [
      aUser(11, 'anna'),
      aUser(12, 'bert'),
      aUser(13, 'light', { role_type: 1 }),
      aUser(14, 'admin', { role: 'admin', role_type: 4 }),
      aUser(15, 'gone', { active: false }),
      aUser(50, 'cora', { role: 'end-user', organization_id: 70, locale: 'de' }),
      aUser(51, 'dora', { role: 'end-user' }),
    ],
    organizations: [
      { id: 70, name: 'Works', details: '', notes: '', tags: [], created_at: AT, organization_fields: {} },
    ],
    groups: [{ id: 7, name: 'Support' }],
    group_memberships: [{ id: 1, user_id: 11, group_id: 7, default: true }],
    tickets: [
      aTicket(1, { created_at: '2025-01-10T10:00:00Z', updated_at: '2026-02-01T00:00:00Z' }),
      aTicket(2, { created_at: '2025-02-10T10:00:00Z', status: 'solved' }),
      aTicket(3, { created_at: '2025-03-10T10:00:00Z', status: 'closed', requester_id: 51 }),
    ],
    comments: [aComment(101, 1), aComment(102, 1, { created_at: '2025-01-11T10:00:00Z', author_id: 11 })],
    custom_objects: [],
    custom_object_fields: [],
    custom_object_records: [],
    permission_policies: [],
    installation: {
      id: 2001,
      app_id: 1001,
      settings: { name: 'An app', title: 'An app', discount_code: 'SORRY10', provider_key: 'top-secret' },
      enabled: true,
      created_at: AT,
      updated_at: AT,
    },
    lastId: 1000,
  };
}
