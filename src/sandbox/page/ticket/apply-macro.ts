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
  const ticket = workspace.ticket();
  const before = new Map(ticket?.custom_fields.map(({ id, value }) => [id, value]));
  const changed = custom_fields.filter(({ id, value }) => !isSame(before.get(id), value));
  const present = new Map<string, unknown>(Object.entries(ticket ?? {}));
  const differing = Object.entries(changes).filter(([name, value]) => !isSame(present.get(name), value));
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

/** What a macro does not name is as it is. */
function isSame(present: unknown, value: unknown): boolean {
  return value === undefined || JSON.stringify(present ?? null) === JSON.stringify(value);
}
