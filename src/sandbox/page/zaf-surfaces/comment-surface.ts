import { markdownToHtml, textToHtml } from '../editor/markdown';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { ApiUnavailable, joined, type Surface } from '../zaf-host/surface';
import { channelObject } from './channel-object';
import { editorSurface } from './editor-surface';
import { commentObject } from './ticket-object';
import { textFrom } from './values-of-apps';

/** The reply that is being written, as `comment` and `ticket.comment`, and the editor in which it stands. */
export function commentSurface(workspace: TicketWorkspace): Surface {
  const own: Surface = {
    values: { comment: () => commentObject(workspace), channel: () => channelObject(workspace) },
    setters: {
      'comment.text': (value) => writable(workspace).replace(asHtml(textFrom(value))),
      'comment.type': (value) => setType(workspace, value),
    },
    actions: {
      'comment.appendText': ([text]) => writable(workspace).append(textToHtml(textFrom(text))),
      'comment.appendHtml': ([html]) => writable(workspace).append(textFrom(html)),
      'comment.appendMarkdown': ([markdown]) => writable(workspace).append(markdownToHtml(textFrom(markdown))),
    },
  };
  return joined(
    own,
    editorSurface(workspace, () => writable(workspace)),
  );
}

function writable(workspace: TicketWorkspace) {
  if (!workspace.mayWrite('internal')) throw new ApiUnavailable();
  return workspace.editor;
}

/** The types of social channels exist for their tickets only, and are a public reply here. */
function setType(workspace: TicketWorkspace, value: unknown): void {
  if (value !== 'publicReply' && value !== 'internalNote') throw new ApiUnavailable('is not a type of this comment');
  const kind = value === 'publicReply' ? 'public' : 'internal';
  if (!workspace.mayWrite(kind)) throw new ApiUnavailable();
  workspace.setReplyKind(kind);
}

/** Text without any markup may be meant as text: its line breaks are kept. */
function asHtml(text: string): string {
  return /<[a-z]/i.test(text) ? text : textToHtml(text);
}
