import type { MacroResult } from '../api/macro-shapes';
import { textToHtml } from '../editor/markdown';
import type { Edits } from './edits';
import type { TicketWorkspace } from './ticket-workspace';

/** Does to the ticket, unsaved, what a macro would: its fields, its tags, and its words behind those already there. */
export async function applyMacro(workspace: TicketWorkspace, macroId: number): Promise<void> {
  const { comment, tags, ...fields } = await workspace.helpdesk.appliedMacro(workspace.id, macroId);
  workspace.edit(editsOf(workspace, fields));
  if (tags !== undefined) workspace.setTags(tags);
  if (comment === undefined) return;
  if (comment.public !== undefined) workspace.setReplyKind(comment.public ? 'public' : 'internal');
  const html = comment.html_body ?? textToHtml(comment.body ?? '');
  if (html !== '') workspace.editor.append(html);
}

function editsOf(workspace: TicketWorkspace, fields: Omit<MacroResult, 'comment' | 'tags'>): Edits {
  const { fields: ownFields = [], custom_fields = ownFields, ...changes } = fields;
  const before = workspace.ticket()?.custom_fields ?? [];
  const changed = custom_fields.filter(({ id, value }) => before.find((each) => each.id === id)?.value !== value);
  const differing = Object.entries(changes).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(differing),
    ...(changed.length > 0 && {
      customFields: {
        ...workspace.edits.get().customFields,
        ...Object.fromEntries(changed.map(({ id, value }) => [String(id), value])),
      },
    }),
  };
}
