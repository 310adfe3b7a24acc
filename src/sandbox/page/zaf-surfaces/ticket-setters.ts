import { PRIORITIES, STATUSES, TYPES } from '../api/ticket-choices';
import { bringByEmail, bringPerson } from '../ticket/bring-person';
import type { Edits, Status } from '../ticket/edits';
import { POST_SAVE_ACTIONS, type TicketWorkspace } from '../ticket/ticket-workspace';
import { isRecord } from '../zaf-host/is-record';
import { ApiUnavailable, type Surface } from '../zaf-host/surface';
import { fieldValue } from './field-value';
import { emailFrom, idFrom, idWithin, oneOf, textFrom, textOrNull, textsFrom } from './values-of-apps';

type Setter = (workspace: TicketWorkspace, value: unknown) => Edits | Promise<Edits>;

/** What each property makes of a value. Nothing is saved before the agent submits. */
const SETTERS: Readonly<Record<string, Setter>> = {
  'ticket.subject': (_, value) => ({ subject: textFrom(value) }),
  'ticket.status': (workspace, value) => inCategory(workspace, oneOf(STATUSES, value)),
  'ticket.statusCategory': (workspace, value) => inCategory(workspace, oneOf(STATUSES, value)),
  'ticket.customStatus': customStatus,
  'ticket.priority': (_, value) => ({ priority: value === null ? null : oneOf(PRIORITIES, value) }),
  'ticket.type': (_, value) => ({ type: value === null ? null : oneOf(TYPES, value) }),
  'ticket.externalId': (_, value) => ({ external_id: textOrNull(value) }),
  'ticket.recipient': (_, value) => ({ recipient: textOrNull(value) }),
  'ticket.assignee': assignee,
  'ticket.requester': requester,
  'ticket.brand': (workspace, value) => ({ brand_id: listed(workspace, 'brands', idWithin(value)) }),
  'ticket.form.id': (workspace, value) => ({ ticket_form_id: listed(workspace, 'ticket_forms', idFrom(value)) }),
  'ticket.sharedWith': (_, value) => ({ sharing_agreement_ids: Array.isArray(value) ? value.map(idWithin) : [] }),
};

export function ticketSetters(workspace: TicketWorkspace): Surface['setters'] {
  const edits = Object.entries(SETTERS).map(([name, setter]) => {
    const set = async (value: unknown) => workspace.edit(await setter(editable(workspace), value));
    return [name, set] as const;
  });
  return {
    ...Object.fromEntries(edits),
    'ticket.tags': (value) => editable(workspace).setTags(textsFrom(value)),
    'ticket.postSaveAction': (value) => workspace.postSaveAction.set(oneOf(POST_SAVE_ACTIONS, value)),
    'ticket.customField': (value, [name]) => workspace.edit(customField(editable(workspace), String(name), value)),
  };
}

export function editable(workspace: TicketWorkspace): TicketWorkspace {
  if (workspace.ticket()?.status === 'closed') throw new ApiUnavailable();
  return workspace;
}

/** A status of the account's own comes with its category, and a category brings its default. */
function inCategory(workspace: TicketWorkspace, status: Status): Edits {
  if (status === 'new' && isTaken(workspace)) throw new ApiUnavailable('cannot be new again');
  const statuses = workspace.file()?.catalogue.custom_statuses ?? [];
  const usual = statuses.find((each) => each.status_category === status && each.default);
  return usual === undefined ? { status } : { status, custom_status_id: usual.id };
}

function customStatus(workspace: TicketWorkspace, value: unknown): Edits {
  const wanted = idWithin(value);
  const found = workspace.file()?.catalogue.custom_statuses.find(({ id }) => id === wanted);
  if (found === undefined) throw new ApiUnavailable('is not a status of the account');
  return { ...inCategory(workspace, found.status_category), custom_status_id: found.id };
}

/** A ticket that somebody has worked on is never new again. */
function isTaken(workspace: TicketWorkspace): boolean {
  const saved = workspace.file()?.ticket;
  return saved !== undefined && saved.id !== 0 && saved.status !== 'new';
}

/** An agent comes with their usual group unless another one is given. */
async function assignee(workspace: TicketWorkspace, value: unknown): Promise<Edits> {
  if (!isRecord(value)) throw new ApiUnavailable('takes {userId, groupId}');
  const byUser = 'userId' in value ? await assignedUser(workspace, value.userId) : {};
  if (!('groupId' in value)) return byUser;
  const { groupId } = value;
  return { ...byUser, group_id: groupId === null ? null : listed(workspace, 'groups', idFrom(groupId)) };
}

async function assignedUser(workspace: TicketWorkspace, userId: unknown): Promise<Edits> {
  if (userId === null) return { assignee_id: null };
  const { id, role, default_group_id } = await bringPerson(workspace, idFrom(userId));
  if (role === 'end-user') throw new ApiUnavailable('takes an agent');
  return { assignee_id: id, ...(default_group_id !== null && { group_id: default_group_id }) };
}

async function requester(workspace: TicketWorkspace, value: unknown): Promise<Edits> {
  if (!isRecord(value)) throw new ApiUnavailable('takes {id} or {email, name}');
  const { id, email, name = email } = value;
  const user =
    id === undefined
      ? await bringByEmail(workspace, emailFrom(email), textFrom(name))
      : await bringPerson(workspace, idFrom(id));
  return { requester_id: user.id };
}

/** An id that is in the account's list; any id where the account gives no such list. */
function listed(workspace: TicketWorkspace, list: 'brands' | 'groups' | 'ticket_forms', wanted: number): number {
  const rows = workspace.file()?.catalogue[list] ?? [];
  if (rows.length > 0 && !rows.some(({ id }) => id === wanted)) throw new ApiUnavailable('takes an id of the account');
  return wanted;
}

function customField(workspace: TicketWorkspace, name: string, value: unknown): Edits {
  if (name === 'due_date') return { due_at: value === null ? null : momentFrom(value) };
  const id = /^custom_field_(\d+)$/.exec(name)?.[1];
  if (id === undefined) throw new ApiUnavailable('is not a custom field');
  const field = workspace.fields.find(name);
  const stored = field === undefined ? value : fieldValue(field, value);
  return { customFields: { ...workspace.edits.get().customFields, [id]: stored } };
}

function momentFrom(value: unknown): string {
  const moment = new Date(textFrom(value));
  if (Number.isNaN(moment.getTime())) throw new ApiUnavailable('takes a date');
  return `${moment.toISOString().slice(0, 19)}Z`;
}
