import type { PageComment, PageTicket, PageUser } from '../api/shapes';
import type { TicketFile } from '../ticket/ticket-file';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { organizationObject, userObject } from './user-object';

/** Channels whose messages are plain text to the apps API. */
const PLAIN_CHANNELS = new Set(['chat', 'native_messaging', 'whatsapp', 'facebook', 'twitter', 'sms', 'voice']);

/** The ticket as the apps API describes it, with what is not submitted yet. */
export function ticketObject(workspace: TicketWorkspace, file: TicketFile, ticket: PageTicket) {
  return {
    ...plainTicket(file, ticket),
    requester: requesterObject(file, ticket),
    assignee: assigneeObject(file, ticket),
    collaborators: ticket.email_cc_ids.map((id) => personObject(file, id)),
    comment: commentObject(workspace),
    comments: file.comments.map((comment) => storedComment(file, comment)),
    conversation: conversationObject(file),
    ...Object.fromEntries(
      ticket.custom_fields.map(({ id, value }) => [`customField:custom_field_${id}`, value] as const),
    ),
    'customField:due_date': ticket.due_at,
  };
}

/** What `ticket.saved` tells of a ticket: its fields, not what was said on it. */
export function savedTicketObject(file: TicketFile, ticket: PageTicket) {
  return { ...plainTicket(file, ticket), requester: requesterObject(file, ticket), isNew: false };
}

export function conversationObject(file: TicketFile) {
  return file.comments.map((comment) => {
    const isPlain = PLAIN_CHANNELS.has(comment.via.channel);
    return {
      attachments: [],
      author: speaker(comment, file),
      channel: { name: comment.public ? comment.via.channel : 'internal' },
      message: {
        content: isPlain ? comment.body : comment.html_body,
        contentType: isPlain ? 'text/plain' : 'text/html',
      },
      timestamp: comment.created_at,
    };
  });
}

export function storedCommentsObject(file: TicketFile) {
  return file.comments.map((comment) => storedComment(file, comment));
}

export function commentObject(workspace: TicketWorkspace) {
  return {
    text: workspace.editor.html(),
    type: workspace.replyKind.get() === 'public' ? 'publicReply' : 'internalNote',
    useRichText: true,
    attachments: [],
  };
}

function plainTicket(file: TicketFile, ticket: PageTicket) {
  return {
    id: ticket.id === 0 ? null : ticket.id,
    isNew: ticket.id === 0,
    subject: ticket.subject,
    description: ticket.description,
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    tags: ticket.tags,
    externalId: ticket.external_id,
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at,
    brand: { id: ticket.brand_id, name: 'Example', isActive: true, isDefault: true, hasHelpCenter: false },
    organization: file.organization === null ? null : organizationObject(file.organization),
    sharedWith: ticket.sharing_agreement_ids.map((id) => ({ id, name: `Agreement ${id}`, partnerName: null })),
    via: { channel: ticket.via.channel, source: ticket.via.source ?? { from: {}, to: {}, rel: null } },
    viewers: [],
    form: { id: null },
  };
}

function requesterObject(file: TicketFile, ticket: PageTicket) {
  const requester = file.people.get(ticket.requester_id);
  return requester === undefined ? null : userObject(requester, { organization: file.organization });
}

function assigneeObject(file: TicketFile, { assignee_id, group_id }: PageTicket) {
  const user = assignee_id === null ? undefined : file.people.get(assignee_id);
  return {
    user: user === undefined ? null : { id: user.id, name: user.name, email: user.email, externalId: user.external_id },
    group: group_id === null ? null : { id: group_id, name: '' },
  };
}

function storedComment(file: TicketFile, comment: PageComment) {
  const { id, author_id, html_body, via } = comment;
  const author = author_id === null ? null : personObject(file, author_id);
  return { id, value: html_body, author, via, imageAttachments: [], nonImageAttachments: [] };
}

function personObject({ people }: TicketFile, id: number) {
  const user = people.get(id);
  return user === undefined ? { id, name: '', email: null } : userObject(user);
}

function speaker({ author_id }: PageComment, { people }: TicketFile) {
  const user = author_id === null ? undefined : people.get(author_id);
  return {
    id: author_id,
    avatar: user?.photo_url ?? null,
    name: user?.name ?? '',
    role: author_id === null ? 'system' : roleOf(user),
  };
}

/** The conversation knows no custom roles. */
const roleOf = (user: PageUser | undefined): string => user?.role ?? 'end-user';
