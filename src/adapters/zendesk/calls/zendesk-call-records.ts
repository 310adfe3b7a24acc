import * as v from 'valibot';
import { CALL_FIELDS, callRecordIn, type CallRecord } from '../../../domain/call/call-record';
import { textOfConsent } from '../../../domain/call/consent';
import type { CustomerId } from '../../../domain/ids';
import type { CallRecords, Kept } from '../../../ports/call-records';
import { answerAs, readAs, type Send } from '../send';

const user = v.object({ user: v.object({ user_fields: v.nullish(v.record(v.string(), v.unknown()), {}) }) });

/** What customers say about calls, in two fields of their profiles that any agent may fill in. */
export function zendeskCallRecords(send: Send): CallRecords {
  const read = async (customer: CustomerId) => recordOf(await readAs(send, pathOf(customer), user));
  const refuseOrAgree = (customer: CustomerId, text: string) => write(send, customer, CALL_FIELDS.consent, text);
  return {
    read,
    agree: async (customer, said) => {
      const { consent } = await read(customer);
      if (consent.kind === 'do-not-call' || consent.kind === 'unreadable') return 'forbidden-before';
      return refuseOrAgree(customer, textOfConsent('agreed', said));
    },
    refuse: (customer, said) => refuseOrAgree(customer, textOfConsent('do-not-call', said)),
    confirmZone: (customer, zone) => write(send, customer, CALL_FIELDS.zone, zone),
  };
}

/** Zendesk leaves out keys that it does not know without a word, so only the answer tells. */
async function write(send: Send, customer: CustomerId, key: string, text: string): Promise<Kept> {
  const body = { user: { user_fields: { [key]: text } } };
  const answer = await answerAs(send, { method: 'PUT', path: pathOf(customer), body }, user);
  return answer.user.user_fields[key] === text ? 'kept' : 'not-set-up';
}

function recordOf({ user: { user_fields } }: v.InferOutput<typeof user>): CallRecord {
  const texts = Object.entries(user_fields).filter((field): field is [string, string] => typeof field[1] === 'string');
  const record = callRecordIn(Object.fromEntries(texts.map(([key, text]) => [`user.${key}`, text])));
  return record ?? { consent: { kind: 'none' } };
}

const pathOf = (customer: CustomerId) => `/api/v2/users/${customer}.json`;
