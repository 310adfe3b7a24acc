import type { Macro, MacroAction } from '../../rows/macro';
import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { htmlToPlain, plainToHtml } from '../tickets/comment-text';
import { filledWords } from './macro-words';

/** Who applies a macro, and to which ticket, if to one. */
export interface Application {
  readonly macro: Macro;
  readonly viewer: User;
  readonly ticket: Ticket | undefined;
}

type Fields = Record<string, unknown>;

/** What the macro would change in a ticket, or in any: only the fields that its actions name, and a comment. */
export function changesBy(application: Application, sandbox: Sandbox): Fields {
  const { macro, ticket } = application;
  const plain = macro.actions.flatMap((action) => Object.entries(changeBy(action, application)));
  const fields = customFieldsAfter(macro.actions, ticket);
  return {
    ...Object.fromEntries(plain),
    ...tagsAfter(macro.actions, ticket),
    ...(fields.length > 0 && { fields, ...(ticket && { custom_fields: fields }) }),
    ...commentBy(application, sandbox),
  };
}

const TEXTS = ['subject', 'status', 'type', 'priority'];
const REFERENCES = ['group_id', 'assignee_id', 'brand_id'];

function changeBy({ field, value }: MacroAction, { viewer }: Application): Fields {
  const text = textOf(value);
  if (TEXTS.includes(field)) return { [field]: text === '' ? null : text };
  if (REFERENCES.includes(field)) return { [field]: referenceOf(text, viewer) };
  return {};
}

function referenceOf(text: string, viewer: User): number | null {
  if (text === 'current_user') return viewer.id;
  if (text === 'current_groups') return viewer.default_group_id;
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** All fields of the ticket, or only those that the actions set. */
function customFieldsAfter(actions: readonly MacroAction[], ticket: Ticket | undefined) {
  const values = new Map<number, unknown>(ticket?.custom_fields.map(({ id, value }) => [id, value]));
  for (const { field, value } of actions) {
    const id = /^custom_fields_(\d+)$/.exec(field)?.[1];
    if (id !== undefined) values.set(Number(id), value);
  }
  return [...values].map(([id, value]) => ({ id, value }));
}

const TAG_ACTIONS: Record<string, (present: readonly string[], named: readonly string[]) => string[]> = {
  set_tags: (_, named) => [...named],
  current_tags: (present, named) => [...new Set([...present, ...named])],
  remove_tags: (present, named) => present.filter((tag) => !named.includes(tag)),
};

function tagsAfter(actions: readonly MacroAction[], ticket: Ticket | undefined): { tags?: readonly string[] } {
  const steps = actions.filter(({ field }) => field in TAG_ACTIONS);
  if (steps.length === 0) return {};
  const named = (value: MacroAction['value']) =>
    textOf(value)
      .split(/[\s,]+/)
      .filter((tag) => tag !== '');
  const tags = steps.reduce<readonly string[]>(
    (present, { field, value }) => TAG_ACTIONS[field]?.(present, named(value)) ?? present,
    ticket?.tags ?? [],
  );
  return { tags };
}

/** The words for every channel, in the shape of a comment that is still to be sent. */
function commentBy({ macro, viewer, ticket }: Application, { world }: Sandbox): Fields {
  const last = (field: string) => macro.actions.findLast((action) => action.field === field)?.value;
  const [text, html] = [last('comment_value'), last('comment_value_html')];
  const written = html ?? text;
  if (written === undefined || written === null) return {};

  const words = filledWords(wordsIn(written), { viewer, ticket, world });
  const body = html === undefined ? words : htmlToPlain(words);
  const mode = last('comment_mode_is_public');
  return {
    comment: {
      body,
      html_body: html === undefined ? plainToHtml(words) : words,
      public: mode === undefined ? true : mode === 'true',
      scoped_body: [[channelIn(written), body]],
    },
  };
}

/** A comment is written as its text, or as `[channel, text]`. */
function wordsIn(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : (value.at(-1) ?? '');
}

function channelIn(value: string | readonly string[]): string {
  return typeof value !== 'string' && value.length > 1 ? (value[0] ?? '') : 'channel:all';
}

function textOf(value: MacroAction['value']): string {
  return typeof value === 'string' ? value : (value ?? []).join(' ');
}
