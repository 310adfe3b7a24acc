import * as v from 'valibot';
import type { Send } from '../send';
import { ask, parsed } from './ask';
import { wholeList } from './whole-list';

const TITLE = 'Extra minutes';
const FIELDS = '/api/v2/ticket_fields.json';
const FORMS = '/api/v2/ticket_forms';

const field = v.object({ id: v.number(), type: v.string(), title: v.string(), active: v.boolean() });
const form = v.object({ id: v.number(), active: v.boolean(), ticket_field_ids: v.array(v.number()) });

/**
 * Makes the ticket field that tells reports which minutes were given on purpose, or finds the one that is there, puts it on every active
 * form, and answers its id. Repeating it changes nothing that is right. Throws `SetUpFailure`.
 * @param known the id that an earlier run has found, by which a renamed field is still found.
 */
export async function makeExtraMinutesField(send: Send, known: number | undefined): Promise<number> {
  const { id, active } = (await findField(send, known)) ?? (await makeField(send));
  if (!active) {
    const path = `/api/v2/ticket_fields/${id}.json`;
    await ask(send, { method: 'PUT', path, body: { ticket_field: { active: true } } }, [200]);
  }
  await putOnForms(send, id);
  return id;
}

/** Whether this field is in use, and on every form. Throws `SetUpFailure`. */
export async function hasExtraMinutesField(send: Send, known: number | undefined): Promise<boolean> {
  const field = await findField(send, known);
  if (field === undefined || field.id !== known || !field.active) return false;
  return (await formsWithout(send, field.id)).length === 0;
}

async function findField(send: Send, known: number | undefined) {
  const fields = (await wholeList(send, FIELDS, { name: 'ticket_fields', row: field })) ?? [];
  const numbers = fields.filter(({ type }) => type === 'integer');
  return numbers.find(({ id }) => id === known) ?? numbers.find(({ title }) => title === TITLE);
}

/** For agents only: customers do not see it in the help centre. */
async function makeField(send: Send) {
  const ticket_field = {
    type: 'integer',
    title: TITLE,
    agent_description: 'Minutes given on purpose, which reports can leave out of handle time. Written by Extra Mile.',
    visible_in_portal: false,
    editable_in_portal: false,
  };
  const { body } = await ask(send, { method: 'POST', path: FIELDS, body: { ticket_field } }, [201]);
  return parsed(v.object({ ticket_field: field }), body).ticket_field;
}

/** An account with several forms shows on each only the fields that it names. */
async function putOnForms(send: Send, id: number): Promise<void> {
  for (const each of await formsWithout(send, id)) {
    const ticket_form = { ticket_field_ids: [...each.ticket_field_ids, id] };
    await ask(send, { method: 'PUT', path: `${FORMS}/${each.id}.json`, body: { ticket_form } }, [200]);
  }
}

async function formsWithout(send: Send, id: number) {
  const forms = (await wholeList(send, `${FORMS}.json`, { name: 'ticket_forms', row: form })) ?? [];
  return forms.filter(({ active, ticket_field_ids }) => active && !ticket_field_ids.includes(id));
}
