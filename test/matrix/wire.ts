import type { ZafRequest } from '../../src/adapters/zaf/zaf-client';

/** What the app does to the world, one by one: each is a step at which something can go wrong. */
export type Step =
  | 'reserving'
  | 'taking it in hand'
  | 'looking for what was made'
  | 'making it'
  | 'noting that it exists'
  | 'looking who will read it'
  | 'putting the words into the reply'
  | 'tagging the ticket'
  | 'taking the tag off the ticket'
  | 'looking whether it was sent'
  | 'noting that the customer has it'
  | 'writing the note'
  | 'keeping that nobody calls again'
  | 'closing the task'
  | 'adding the minutes to the ticket'
  | 'clearing the draft'
  | 'withdrawing it'
  | 'giving the room back';

const ENTRIES: Readonly<Record<string, Step>> = {
  reserved: 'reserving',
  attempt: 'taking it in hand',
  issued: 'noting that it exists',
  completed: 'noting that the customer has it',
  released: 'giving the room back',
};

/** Each the mark of a request: method, address and body as one text. */
const MARKS: readonly (readonly [RegExp, Step])[] = [
  [/^POST .*myshopify.*discountCodeBasicCreate/, 'making it'],
  [/^POST .*myshopify.*codeDiscountNodeByCode/, 'looking for what was made'],
  [/^POST .*myshopify.*discountCodeDeactivate/, 'withdrawing it'],
  [/^POST .*\/promotion_codes /, 'making it'],
  [/^GET .*\/promotion_codes/, 'looking for what was made'],
  [/^POST .*\/promotion_codes\/\S+ /, 'withdrawing it'],
  [/^POST .*codes\.extra-mile\.example.*"action":"issue"/, 'making it'],
  [/^POST .*codes\.extra-mile\.example.*"action":"find"/, 'looking for what was made'],
  [/^POST .*codes\.extra-mile\.example.*"action":"withdraw"/, 'withdrawing it'],
  [/^POST \/api\/v2\/tickets\.json /, 'making it'],
  [/^GET \/api\/v2\/tickets\.json\?external_id/, 'looking for what was made'],
  [/^DELETE \/api\/v2\/tickets\/\d+\.json/, 'withdrawing it'],
  [/^PUT \/api\/v2\/tickets\/1\.json .*"public":false/, 'writing the note'],
  [/^PUT \/api\/v2\/tickets\/\d+\.json .*"status":"solved"/, 'closing the task'],
  [/^GET \/api\/v2\/tickets\/1\/comments/, 'looking whether it was sent'],
  [/^PUT \/api\/v2\/users\//, 'keeping that nobody calls again'],
];

/** Which step a request is; nothing for one that only reads settings or the ledger. */
export function stepOf({ type, url, data = '' }: ZafRequest): Step | undefined {
  if (type === 'POST' && url.endsWith('/records')) return ENTRIES[/"kind":"(\w+)"/.exec(data)?.[1] ?? ''];
  const text = `${type} ${url} ${data}`;
  return MARKS.find(([mark]) => mark.test(text))?.[1];
}
