import type { PageAttachment, PageComment, PageTicket, PageUser } from '../api/shapes';
import type { TicketFile } from '../ticket/ticket-file';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { ticketFieldDefinitions } from '../fields/ticket-field-definitions';
import { editorObject } from './editor-surface';
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
    viewers: viewerObjects(workspace, file),
    postSaveAction: workspace.postSaveAction.get(),
    comment: commentObject(workspace),
    editor: editorObject(workspace),
    comments: file.comments.map((comment) => storedComment(file, comment)),
    conversation: conversationObject(file),
    ...customFieldValues(file, ticket),
    'customField:due_date': ticket.due_at,
  };
}

function viewerObjects({ viewers }: TicketWorkspace, { catalogue }: TicketFile) {
  return viewers.get().map(({ user, ...doing }) => ({ ...userObject(user, { catalogue }), ...doing }));
}

/** Fields without a value are there, too. */
function customFieldValues({ catalogue }: TicketFile, ticket: PageTicket): Record<string, unknown> {
  const definitions = ticketFieldDefinitions(catalogue).filter(({ name }) => name.startsWith('custom_field_'));
  return {
    ...Object.fromEntries(definitions.map(({ name }) => [`customField:${name}`, null])),
    ...Object.fromEntries(ticket.custom_fields.map(({ id, value }) => [`customField:custom_field_${id}`, value])),
  };
}

/** What `ticket.saved` tells of a ticket: its fields, not what was said on it. */
export function savedTicketObject(file: TicketFile, ticket: PageTicket) {
  return { ...plainTicket(file, ticket), requester: requesterObject(file, ticket), isNew: false };
}

function conversationObject(file: TicketFile) {
  return file.comments.map((comment) => {
    const isPlain = PLAIN_CHANNELS.has(comment.via.channel);
    return {
      attachments: comment.attachments.map(({ content_type, content_url, file_name }) => ({
        contentType: content_type,
        contentUrl: content_url,
        filename: file_name,
      })),
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

export function commentObject(workspace: TicketWorkspace) {
  return {
    text: workspace.editor.html(),
    type: workspace.replyKind.get() === 'public' ? 'publicReply' : 'internalNote',
    useRichText: true,
    attachments: workspace.attached.get().map(({ attachment }) => attachmentObject(attachment)),
  };
}

function plainTicket(file: TicketFile, ticket: PageTicket) {
  return {
    id: ticket.id === 0 ? null : ticket.id,
    isNew: ticket.id === 0,
    subject: ticket.subject,
    description: ticket.description,
    // The name of the category: what an account calls its statuses is `customStatus`.
    status: ticket.status,
    statusCategory: ticket.status,
    customStatus: customStatusObject(file, ticket),
    priority: ticket.priority,
    type: ticket.type,
    tags: ticket.tags,
    externalId: ticket.external_id,
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at,
    brand: brandObject(file, ticket),
    recipient: ticket.recipient,
    organization: file.organization === null ? null : organizationObject(file.organization, file.catalogue.groups),
    sharedWith: ticket.sharing_agreement_ids.map((id) => ({ id, name: `Agreement ${id}`, partnerName: null })),
    via: { channel: ticket.via.channel, source: ticket.via.source ?? { from: {}, to: {}, rel: null } },
    form: { id: ticket.ticket_form_id },
  };
}

/** UNVERIFIED: the shape; apps read the id. */
function customStatusObject({ catalogue }: TicketFile, { custom_status_id, status }: PageTicket) {
  const statuses = catalogue.custom_statuses;
  const own = statuses.find(({ id }) => id === custom_status_id);
  const found = own ?? statuses.find((each) => each.status_category === status && each.default);
  return found === undefined ? null : { id: found.id, name: found.agent_label, category: found.status_category };
}

function brandObject({ catalogue }: TicketFile, { brand_id }: PageTicket) {
  const brand = catalogue.brands.find(({ id }) => id === brand_id);
  if (brand === undefined) return { id: brand_id };
  return {
    ...{ id: brand.id, name: brand.name, subdomain: brand.subdomain, url: brand.brand_url, logo: null },
    ...{ hasHelpCenter: brand.has_help_center, isActive: brand.active, isDefault: brand.default },
  };
}

function requesterObject(file: TicketFile, ticket: PageTicket) {
  const requester = file.people.get(ticket.requester_id);
  return requester === undefined ? null : userObject(requester, file);
}

function assigneeObject({ people, catalogue }: TicketFile, { assignee_id, group_id }: PageTicket) {
  const agents = [...people.values(), ...catalogue.users];
  const user = assignee_id === null ? undefined : agents.find(({ id }) => id === assignee_id);
  const group = catalogue.groups.find(({ id }) => id === group_id);
  return {
    user: user === undefined ? null : { id: user.id, name: user.name, email: user.email, externalId: user.external_id },
    group: group_id === null ? null : { id: group_id, name: group?.name ?? '' },
  };
}

function storedComment(file: TicketFile, comment: PageComment) {
  const { id, author_id, html_body, via, attachments } = comment;
  const author = author_id === null ? null : personObject(file, author_id);
  const isImage = ({ content_type }: PageAttachment) => content_type.startsWith('image/');
  return {
    ...{ id, value: html_body, author, via },
    imageAttachments: attachments.filter(isImage).map(attachmentObject),
    nonImageAttachments: attachments.filter((each) => !isImage(each)).map(attachmentObject),
  };
}

function attachmentObject({ content_type, content_url, file_name, thumbnails }: PageAttachment) {
  const thumbnailUrl = thumbnails[0]?.content_url ?? null;
  return { contentType: content_type, contentUrl: content_url, filename: file_name, thumbnailUrl };
}

function personObject({ people, catalogue }: TicketFile, id: number) {
  const user = people.get(id);
  return user === undefined ? { id, name: '', email: null } : userObject(user, { catalogue });
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
