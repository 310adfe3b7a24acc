import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { ticketObject } from './ticket-object';

/** Every property of a ticket whose change is an event, by the event's name without `.changed`, as it is now. */
export function ticketProperties(workspace: TicketWorkspace): Record<string, unknown> {
  const [file, ticket] = [workspace.file(), workspace.ticket()];
  if (file === undefined || ticket === undefined) return {};
  const { assignee, requester, form, comment, editor, ...object } = ticketObject(workspace, file, ticket);
  const told = [
    ...['brand', 'collaborators', 'comments', 'conversation', 'customStatus', 'externalId', 'postSaveAction'],
    ...['priority', 'sharedWith', 'status', 'statusCategory', 'subject', 'tags', 'type', 'viewers'],
  ];
  const plain = Object.entries(object).filter(([name]) => told.includes(name));
  const { targetChannel: channel } = editor;
  return {
    ...prefixed('ticket.', Object.fromEntries(plain)),
    ...prefixed('ticket.assignee.group.', { id: assignee.group?.id, name: assignee.group?.name }),
    ...prefixed('ticket.assignee.user.', person(assignee.user)),
    ...prefixed('ticket.requester.', person(requester)),
    ...prefixed('ticket.', { 'form.id': form.id, due_date: ticket.due_at, problem_id: ticket.problem_id }),
    ...customFields(object),
    ...prefixed('comment.', { type: comment.type, attachments: comment.attachments }),
    ...{ channel, ...prefixed('ticket.editor.', editor) },
    'ticketFields.assignee.optionValues': workspace.fields.find('assignee')?.optionValues,
  };
}

interface Person {
  readonly id: number | null;
  readonly name: string;
  readonly email: string | null;
  readonly externalId: string | null;
}

const NOBODY = { id: null, name: null, email: null, externalId: null };

function person(user: Person | null) {
  const { id, name, email, externalId } = user ?? NOBODY;
  return { id, name, email, externalId };
}

function prefixed(prefix: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value ?? null]));
}

function customFields(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = Object.entries(object).filter(([name]) => name.startsWith('customField:custom_field_'));
  return Object.fromEntries(own.map(([name, value]) => [name.replace('customField:', 'ticket.'), value]));
}
