import type { House } from './house';
import { MINUTES_FIELD } from './house';
import type { Step } from './wire';

const MINUTES = `ticket.customField:custom_field_${MINUTES_FIELD}`;

const INVOKED: Readonly<Record<string, Step>> = {
  'ticket.tags.add': 'tagging the ticket',
  'ticket.tags.remove': 'taking the tag off the ticket',
};

/** Zendesk's page around the app: the composer, whose draft outlives the app's frame, and the ticket as the page shows it. */
export function aHost(house: House) {
  const reply = { html: '', isEditorGone: false, isNote: false };
  let minutes: number | null = null;
  const tags = new Set<string>();
  const values: Readonly<Record<string, () => unknown>> = {
    'comment.text': () => reply.html,
    'comment.type': () => (reply.isNote ? 'internalNote' : 'publicReply'),
    'ticket.conversation': () => house.comments().map(messageIn(house)),
    [MINUTES]: () => minutes,
  };
  const composer = () => {
    if (reply.isEditorGone) throw new Error('There is no editor');
  };
  return {
    reply,
    /** What stands in the ticket's field, to be saved with the next submit. */
    minutes: (): number => minutes ?? 0,
    tags: (): readonly string[] => [...tags],
    get: (paths: readonly string[]) => ({
      errors: {},
      ...Object.fromEntries(paths.flatMap((path) => (values[path] ? [[path, values[path]()]] : []))),
    }),
    set: (path: string, value: unknown): void => {
      if (path === MINUTES) minutes = Number(value);
      else if (path === 'comment.text') reply.html = String(value);
      else throw new Error(`Nobody sets ${path}`);
    },
    invoke: (name: string, args: readonly unknown[]): void => {
      if (name === 'ticket.editor.insert') {
        composer();
        reply.html += String(args[0]);
      } else if (name === 'ticket.tags.add') tags.add(String(args[0]));
      else if (name === 'ticket.tags.remove') tags.delete(String(args[0]));
      else throw new Error(`Nobody invokes ${name}`);
    },
    stepOfGetting: (paths: readonly string[]): Step | undefined =>
      paths.includes('comment.type') ? 'looking who will read it' : undefined,
    stepOfSetting: (path: string): Step =>
      path === MINUTES ? 'adding the minutes to the ticket' : 'clearing the draft',
    stepOfInvoking: (name: string): Step => INVOKED[name] ?? 'putting the words into the reply',
  };
}

export type Host = ReturnType<typeof aHost>;

/** As the framework tells of a comment. */
function messageIn({ world }: House) {
  return ({
    author_id,
    html_body,
    created_at,
    attachments = [],
    public: isPublic,
  }: ReturnType<House['comments']>[number]) => ({
    channel: { name: isPublic ? 'email' : 'internal' },
    author: { id: author_id, role: world.users.find(author_id ?? 0)?.role ?? '' },
    message: { content: html_body, contentType: 'text/html' },
    timestamp: created_at,
    attachments: attachments.map(({ content_type }) => ({ contentType: content_type })),
  });
}
