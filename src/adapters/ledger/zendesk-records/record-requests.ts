import * as v from 'valibot';
import type { CustomerId } from '../../../domain/ids';
import type { Entry } from '../../../domain/ledger/entry';
import { instant, later, SECOND_MS, type Instant } from '../../../domain/time';
import { LedgerUnreachable, OutcomeUnknown } from '../../../ports/ledger-log';
import type { Send, ZendeskAnswer, ZendeskRequest } from '../../zendesk/send';
import { isDuplicateAnswer } from './duplicate-answer';
import { RECORDS_PATH } from './ledger-object';
import { entryOf, ledgerRecord, type LedgerRecord } from './record';

const created = v.object({ custom_object_record: ledgerRecord });
const listed = v.object({
  custom_object_records: v.array(ledgerRecord),
  meta: v.nullish(v.object({ has_more: v.boolean(), after_cursor: v.nullish(v.string()) })),
});

export interface RecordsPage {
  readonly records: readonly LedgerRecord[];
  readonly entries: readonly Entry[];
  /** Where the next page begins; absent on the last one. */
  readonly after?: string;
}

/** The requests that the ledger's records need, with their answers in the ledger's words. */
export interface RecordRequests {
  /** Throws `LedgerUnreachable`. */
  list(query: string): Promise<RecordsPage>;
  /** Throws `LedgerUnreachable` when surely nothing was created, `OutcomeUnknown` when it may have been. */
  create(body: unknown): Promise<Entry | 'taken'>;
  /** The newest hundred that a filter finds, or those behind the page that ended with `after`. */
  search(filter: unknown, after?: string): Promise<RecordsPage>;
  /** Zendesk's time by its latest answer, rounded up; `undefined` while no answer has told. */
  time(): Instant | undefined;
}

export function recordRequests(send: Send, now: () => Instant): RecordRequests {
  let told: { readonly time: Instant; readonly sentAt: Instant } | undefined;

  const ask = async (request: ZendeskRequest): Promise<ZendeskAnswer> => {
    const sentAt = now();
    const answer = await send(request);
    const time = answer.date === undefined ? NaN : Date.parse(answer.date);
    // The header is cut to whole seconds: rounded up, the guess is never behind.
    if (Number.isFinite(time)) told = { time: instant(time + 1000), sentAt };
    return answer;
  };
  const readPage = async (request: ZendeskRequest) => pageOf(await ask(request).catch(toUnreachable));

  return {
    list: (query) => readPage({ method: 'GET', path: `${RECORDS_PATH}?${query}` }),
    search: (filter, after) => {
      const cursor = after === undefined ? '' : `&page[after]=${encodeURIComponent(after)}`;
      const path = `${RECORDS_PATH}/search?sort=-created_at&page[size]=100${cursor}`;
      return readPage({ method: 'POST', path, body: { filter } });
    },
    create: async (body) => createdIn(await ask({ method: 'POST', path: RECORDS_PATH, body }).catch(toUnknown)),
    time: () => told && instant(told.time + Math.max(0, now() - told.sentAt)),
  };
}

/** A condition for searches, a second too wide, since Zendesk takes no parts of one. */
export function stampedSince(since: Instant) {
  return { created_at: { $gt: new Date(later(since, -SECOND_MS)).toISOString().replace(/\.\d+/, '') } };
}

/** A condition for searches. */
export function isAbout(customer: CustomerId) {
  return { 'custom_object_fields.customer': { $eq: String(customer) } };
}

function pageOf(answer: ZendeskAnswer): RecordsPage {
  const page = v.safeParse(listed, answer.body);
  if (answer.status !== 200 || !page.success) throw unreachable(answer);
  const { custom_object_records: records, meta } = page.output;
  return {
    records,
    entries: records.map(entryOf).filter((entry) => entry !== undefined),
    ...(meta?.has_more && meta.after_cursor ? { after: meta.after_cursor } : {}),
  };
}

function createdIn(answer: ZendeskAnswer): Entry | 'taken' {
  if (isDuplicateAnswer(answer.status, answer.body)) return 'taken';
  if (answer.status >= 400 && answer.status < 500) throw unreachable(answer);
  const parsed = v.safeParse(created, answer.body);
  const entry = answer.status === 201 && parsed.success ? entryOf(parsed.output.custom_object_record) : undefined;
  if (!entry) throw new OutcomeUnknown(`Zendesk answered ${answer.status} to a new ledger entry`);
  return entry;
}

function toUnknown(cause: unknown): never {
  throw new OutcomeUnknown('Zendesk did not answer to a new ledger entry', { cause });
}

function toUnreachable(cause: unknown): never {
  throw new LedgerUnreachable('Zendesk did not answer when the ledger was read', 'no-answer', { cause });
}

function unreachable({ status, body }: ZendeskAnswer): LedgerUnreachable {
  const text = `Zendesk answered ${status} for the ledger: ${JSON.stringify(body ?? '').slice(0, 200)}`;
  if (status === 404) return new LedgerUnreachable(text, 'not-set-up');
  return new LedgerUnreachable(text, status === 401 || status === 403 ? 'forbidden' : 'no-answer');
}
