import { escapeHtml } from '../editor/sanitise';
import type { Format, RichEditor } from '../editor/rich-editor';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { NOTHING, type Surface } from '../zaf-host/surface';
import { channelObject } from './channel-object';
import { textFrom } from './values-of-apps';

const FORMATS: Readonly<Record<string, Format>> = {
  bold: 'bold',
  italic: 'italic',
  indent: 'indent',
  outdent: 'outdent',
  unorderedList: 'insertUnorderedList',
  orderedList: 'insertOrderedList',
};

/** What commands put around the words that are selected, or around nothing. */
const WRAPPERS: Readonly<Record<string, string>> = { blockquote: 'blockquote', codespan: 'code', codeblock: 'pre' };

/** The toolbar of the editor, as `ticket.editor`. In a chat only `insert` works, and text comes out of it. */
export function editorSurface(workspace: TicketWorkspace, writable: () => RichEditor): Surface {
  const unlessChat = (command: string, run: (editor: RichEditor, args: readonly unknown[]) => void) => {
    const action = (args: readonly unknown[]) => {
      const editor = writable();
      if (workspace.ticket()?.via.channel !== 'chat') run(editor, args);
      else console.error(`ticket.editor.${command} is not attempted in a chat.`);
    };
    return [`ticket.editor.${command}`, action] as const;
  };
  const formats = Object.entries(FORMATS).map(([name, format]) => unlessChat(name, (editor) => editor.format(format)));
  const wrappers = Object.entries(WRAPPERS).map(([name, tag]) =>
    unlessChat(name, (editor) => editor.insert(`<${tag}>${escapeHtml(editor.selectedText())}</${tag}>`)),
  );
  return {
    ...NOTHING,
    actions: {
      ...Object.fromEntries([...formats, ...wrappers]),
      ...Object.fromEntries([
        unlessChat('hr', (editor) => editor.insert('<hr>')),
        unlessChat('inlineImage', (editor, [src]) => editor.insert(`<img src="${escapeHtml(textFrom(src))}">`)),
        unlessChat('hyperlink', (editor, [href]) => editor.insert(linkTo(href, editor.selectedText()))),
      ]),
      'ticket.editor.insert': ([html]) => writable().insert(textFrom(html)),
    },
  };
}

/** What `ticket.editor` tells of itself. */
export function editorObject(workspace: TicketWorkspace) {
  return { targetChannel: channelObject(workspace), capabilities: { richText: true } };
}

/** UNVERIFIED: whether the address is given or asked for; here it is given. */
function linkTo(href: unknown, text: string): string {
  const address = textFrom(href);
  return `<a href="${escapeHtml(address)}">${escapeHtml(text || address)}</a>`;
}
