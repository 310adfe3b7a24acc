import type { Macro, MacroAction } from '../../rows/macro';
import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { htmlToPlain, plainToHtml } from '../tickets/comment-text';
import { shownFields } from '../tickets/shown-fields';
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
  const fields = customFieldsAfter(application, sandbox);
  return {
    ...statusIn(Object.fromEntries(plain), application, sandbox),
    ...peopleAfter(application),
    ...tagsAfter(macro.actions, ticket),
    ...(fields.length > 0 && { fields, ...(ticket && { custom_fields: fields }) }),
    ...commentBy(application, sandbox),
  };
}

/** On a ticket, a status and what the account calls it go together; the last action says which. */
function statusIn(fields: Fields, { macro, ticket }: Application, { world }: Sandbox): Fields {
  const { custom_statuses } = world.state;
  const last = macro.actions.findLast(({ field }) => field === 'status' || field === 'custom_status_id');
  if (ticket === undefined || last === undefined) return fields;
  const named = custom_statuses.find(({ id }) => id === fields.custom_status_id);
  if (last.field === 'custom_status_id') return { ...fields, ...(named && { status: named.status_category }) };
  const usual = custom_statuses.find((each) => each.default && each.status_category === fields.status);
  return { ...fields, ...(usual && { custom_status_id: usual.id }) };
}

const TEXTS = ['subject', 'status', 'type', 'priority'];
const REFERENCES = ['group_id', 'assignee_id', 'brand_id', 'ticket_form_id', 'custom_status_id'];

function changeBy({ field, value }: MacroAction, application: Application): Fields {
  const text = textOf(value);
  if (TEXTS.includes(field)) return { [field]: text === '' ? null : text };
  if (REFERENCES.includes(field)) return { [field]: referenceOf(text, application) };
  return {};
}

function referenceOf(text: string, { viewer, ticket }: Application): number | null {
  if (text === 'current_user') return viewer.id;
  if (text === 'requester_id') return ticket?.requester_id ?? null;
  if (text === 'current_groups') return viewer.default_group_id;
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** Whoever is added comes to those that the ticket has. UNVERIFIED: that they are told under these names. */
function peopleAfter(application: Application): Fields {
  const { macro, ticket } = application;
  const present = ticket ?? { email_cc_ids: [], follower_ids: [], collaborator_ids: [] };
  const [ccs = [], followers = []] = ['cc', 'follower'].map((name) =>
    macro.actions
      .filter(({ field }) => field === name)
      .flatMap(({ value }) => referenceOf(textOf(value), application) ?? []),
  );
  const added = [...ccs, ...followers];
  return {
    ...(ccs.length > 0 && { email_cc_ids: together(present.email_cc_ids, ccs) }),
    ...(followers.length > 0 && { follower_ids: together(present.follower_ids, followers) }),
    ...(added.length > 0 && { collaborator_ids: together(present.collaborator_ids, added) }),
  };
}

function together(present: readonly number[], added: readonly number[]): number[] {
  return [...new Set([...present, ...added])];
}

/** All fields of the ticket, or only those that the actions set. */
function customFieldsAfter({ macro, ticket }: Application, { world }: Sandbox) {
  const present = ticket && shownFields(ticket.custom_fields, world.state.ticket_fields);
  const values = new Map<number, unknown>(present?.map(({ id, value }) => [id, value]));
  for (const { field, value } of macro.actions) {
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
