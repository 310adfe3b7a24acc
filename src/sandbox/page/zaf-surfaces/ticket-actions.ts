import { applyMacro } from '../ticket/apply-macro';
import { bringByEmail, bringPerson } from '../ticket/bring-person';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { markdownToHtml, textToHtml } from '../editor/markdown';
import { isRecord } from '../zaf-host/is-record';
import { ApiUnavailable, type Surface } from '../zaf-host/surface';
import { channelObject } from './channel-object';
import { editable } from './ticket-setters';
import { emailFrom, idFrom, textFrom, textsFrom } from './values-of-apps';

/** What an app can do to a ticket besides setting what it holds. */
export function ticketActions(workspace: TicketWorkspace): Surface['actions'] {
  const tags = () => workspace.ticket()?.tags ?? [];
  return {
    'ticket.tags.add': (args) => editable(workspace).setTags([...tags(), ...textsFrom(args)]),
    'ticket.tags.remove': (args) => {
      const gone = new Set(textsFrom(args));
      editable(workspace).setTags(tags().filter((tag) => !gone.has(tag)));
    },
    'ticket.collaborators.add': async ([person]) => {
      const { id } = await collaborator(editable(workspace), person);
      setCopied(workspace, (ids) => [...ids, id]);
    },
    'ticket.collaborators.remove': async ([person]) => {
      const { id } = await collaborator(editable(workspace), person);
      setCopied(workspace, (ids) => ids.filter((each) => each !== id));
    },
    'ticket.sendMessage': ([options]) => sendMessage(editable(workspace), options),
    macro: ([id]) => applyMacro(editable(workspace), idFrom(id)),
    enableSave: () => workspace.mayBeSaved.set(true),
    disableSave: () => workspace.mayBeSaved.set(false),
  };
}

function collaborator(workspace: TicketWorkspace, person: unknown) {
  if (!isRecord(person)) throw new ApiUnavailable('takes {email} or {id}');
  const { id, email, name = email } = person;
  return id === undefined
    ? bringByEmail(workspace, emailFrom(email), textFrom(name))
    : bringPerson(workspace, idFrom(id));
}

function setCopied(workspace: TicketWorkspace, change: (ids: readonly number[]) => readonly number[]): void {
  const ids = workspace.ticket()?.email_cc_ids ?? [];
  workspace.edit({ email_cc_ids: [...new Set(change(ids))] });
}

/** Messages go where the ticket's conversation is held; nowhere else. UNVERIFIED: what a message may be made of. */
async function sendMessage(workspace: TicketWorkspace, options: unknown): Promise<void> {
  if (!isRecord(options)) throw new ApiUnavailable('takes {channel, message}');
  const { name, sessionBased } = channelObject(workspace);
  if (!sessionBased || options.channel !== name) throw new ApiUnavailable('is not the channel of this ticket');
  const { message } = options;
  await workspace.say({ html_body: isRecord(message) ? htmlOf(message) : textToHtml(textFrom(message)) });
}

function htmlOf({ content, contentType }: Record<string, unknown>): string {
  const text = textFrom(content);
  if (contentType === 'text/html') return text;
  return contentType === 'text/markdown' ? markdownToHtml(text) : textToHtml(text);
}
