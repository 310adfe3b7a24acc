import * as v from 'valibot';
import { CALL_FIELDS } from '../../../domain/call/call-record';
import type { Send } from '../send';
import { ask } from './ask';
import { wholeList } from './whole-list';

const FIELDS = [
  {
    key: CALL_FIELDS.consent,
    title: 'Courtesy calls',
    description:
      'What the customer said about being called: "agreed 2026-11-22 #101" or "do not call". Written by Extra Mile.',
  },
  {
    key: CALL_FIELDS.zone,
    title: 'Time zone, as they told us',
    description: 'Such as Europe/London. Written by Extra Mile.',
  },
] as const;

const field = v.object({ key: v.string() });

const PATH = '/api/v2/user_fields.json';

/** Makes the fields of customers' profiles in which is kept what they say about calls; what is there stays. Throws `SetUpFailure`. */
export async function makeCallFields(send: Send): Promise<void> {
  for (const wanted of await missingFields(send)) {
    await ask(send, { method: 'POST', path: PATH, body: { user_field: { type: 'text', ...wanted } } }, [201]);
  }
}

/** Whether all of these fields are there. Throws `SetUpFailure`. */
export const hasCallFields = async (send: Send): Promise<boolean> => (await missingFields(send)).length === 0;

async function missingFields(send: Send) {
  const present = (await wholeList(send, PATH, { name: 'user_fields', row: field })) ?? [];
  return FIELDS.filter(({ key }) => !present.some((each) => each.key === key));
}
