import { markdownToHtml, textToHtml } from '../editor/markdown';
import type { Edits } from '../ticket/edits';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { isRecord } from '../zaf-host/is-record';
import { ApiUnavailable, type Surface } from '../zaf-host/surface';
import { commentObject, ticketObject } from './ticket-object';

const STATUSES = ['new', 'open', 'pending', 'hold', 'solved'] as const;
const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
const TYPES = ['question', 'incident', 'problem', 'task'] as const;

/** What an app beside a ticket can read, change and do. Nothing is saved before the agent submits. */
export function ticketSurface(workspace: TicketWorkspace): Surface {
  return {
    values: {
      ticket: () => {
        const [file, ticket] = [workspace.file(), workspace.ticket()];
        return file && ticket && ticketObject(workspace, file, ticket);
      },
      comment: () => commentObject(workspace),
    },
    setters: { ...commentSetters(workspace), ...fieldSetters(workspace) },
    actions: { ...commentActions(workspace), ...tagActions(workspace) },
  };
}

function commentSetters(workspace: TicketWorkspace): Surface['setters'] {
  return {
    'comment.text': (value) => writable(workspace).replace(asHtml(textFrom(value))),
    'comment.type': (value) => {
      if (value !== 'publicReply' && value !== 'internalNote')
        throw new ApiUnavailable('is not a type of this comment');
      const kind = value === 'publicReply' ? 'public' : 'internal';
      if (!workspace.mayWrite(kind)) throw new ApiUnavailable();
      workspace.setReplyKind(kind);
    },
  };
}

function fieldSetters(workspace: TicketWorkspace): Surface['setters'] {
  const edit = (property: string, change: Edits, value: unknown) => {
    if (workspace.ticket()?.status === 'closed') throw new ApiUnavailable();
    workspace.edit(change, [property, value]);
  };
  return {
    'ticket.subject': (value) => edit('ticket.subject', { subject: textFrom(value) }, value),
    'ticket.status': (value) => edit('ticket.status', { status: oneOf(STATUSES, value) }, value),
    'ticket.priority': (value) =>
      edit('ticket.priority', { priority: value === null ? null : oneOf(PRIORITIES, value) }, value),
    'ticket.type': (value) => edit('ticket.type', { type: value === null ? null : oneOf(TYPES, value) }, value),
    'ticket.externalId': (value) => edit('ticket.externalId', { external_id: textFrom(value) }, value),
    'ticket.tags': (value) => workspace.setTags(Array.isArray(value) ? value.map(String) : []),
    'ticket.requester': (value) => {
      if (!isRecord(value) || typeof value.id !== 'number') throw new ApiUnavailable('takes {id}');
      edit('ticket.requester.id', { requester_id: value.id }, value.id);
    },
    'ticket.customField': (value, [name = '']) => {
      const id = /^custom_field_(\d+)$/.exec(String(name))?.[1];
      if (id === undefined) throw new ApiUnavailable('is not a custom field');
      const text = value === null ? null : textFrom(value);
      const customFields = { ...workspace.edits.get().customFields, [id]: text };
      edit(`ticket.custom_field_${id}`, { customFields }, text);
    },
  };
}

function commentActions(workspace: TicketWorkspace): Surface['actions'] {
  return {
    'comment.appendText': ([text]) => writable(workspace).append(textToHtml(textFrom(text))),
    'comment.appendHtml': ([html]) => writable(workspace).append(textFrom(html)),
    'comment.appendMarkdown': ([markdown]) => writable(workspace).append(markdownToHtml(textFrom(markdown))),
    'ticket.editor.insert': ([html]) => writable(workspace).insert(textFrom(html)),
  };
}

function tagActions(workspace: TicketWorkspace): Surface['actions'] {
  const tags = () => workspace.ticket()?.tags ?? [];
  return {
    'ticket.tags.add': (args) => workspace.setTags([...tags(), ...args.flat().map(String)]),
    'ticket.tags.remove': (args) => {
      const gone = new Set(args.flat().map(String));
      workspace.setTags(tags().filter((tag) => !gone.has(tag)));
    },
  };
}

function writable(workspace: TicketWorkspace) {
  if (!workspace.mayWrite('internal')) throw new ApiUnavailable();
  return workspace.editor;
}

/** Text without any markup may be meant as text: its line breaks are kept. */
function asHtml(text: string): string {
  return /<[a-z]/i.test(text) ? text : textToHtml(text);
}

function textFrom(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new ApiUnavailable('takes text');
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new ApiUnavailable(`is one of ${known.join(', ')}`);
  return found;
}
