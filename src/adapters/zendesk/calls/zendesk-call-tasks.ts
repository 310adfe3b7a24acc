import * as v from 'valibot';
import { taskIn, taskReference } from '../../../domain/call/task-reference';
import type { Reserved } from '../../../domain/ledger/entry';
import type { CallBrief, CallTasks } from '../../../ports/call-tasks';
import type { ProviderAnswer } from '../../../ports/gift-provider';
import { HelpdeskFailure } from '../../../ports/helpdesk';
import { failureOf, readAs, type Send, type ZendeskAnswer, type ZendeskRequest } from '../send';
import { escapedParagraph } from '../escaped-paragraph';
import { externalIdOf, taskOf } from './call-task';

/** The reference of a call for which the account has no task. */
const NO_TASK = 'no-task';

const oneTicket = v.object({ ticket: v.object({ id: v.number() }) });
const found = v.object({ tickets: v.array(v.object({ id: v.number() })) });

/** Courtesy calls as Zendesk's tasks: one ticket each, found again by its external id. */
export function zendeskCallTasks(send: Send, briefOf: (reserved: Reserved) => CallBrief): CallTasks {
  const find = async (reserved: Reserved): Promise<string | undefined> => {
    const path = `/api/v2/tickets.json?external_id=${encodeURIComponent(externalIdOf(reserved))}`;
    const [first] = (await readAs(send, path, found)).tickets;
    return first && taskReference(first.id);
  };
  return {
    canWithdraw: true,
    find,
    issue: async (reserved) => {
      const request: ZendeskRequest = {
        method: 'POST',
        path: '/api/v2/tickets.json',
        headers: { 'Idempotency-Key': reserved.id },
        body: { ticket: taskOf(reserved, briefOf(reserved)) },
      };
      const answer = await send(request);
      return answerOf(request, answer, () => find(reserved));
    },
    withdraw: (_, reference) => withdrawTask(send, reference),
    finish: (reserved, reference, { outcome, words }) => {
      const metadata = { extra_mile: { reservation: reserved.id, outcome } };
      return closeTask(send, reference, { comment: privately(words), metadata });
    },
  };
}

async function answerOf(
  request: ZendeskRequest,
  { status, body }: ZendeskAnswer,
  find: () => Promise<string | undefined>,
): Promise<ProviderAnswer> {
  if (status === 201) return { kind: 'issued', reference: taskReference(v.parse(oneTicket, body).ticket.id) };
  if (![400, 403, 422].includes(status)) throw failureOf(request, status);
  if (hasNoTasks(body)) return { kind: 'issued', reference: NO_TASK };
  if (!isKeyUsed(body)) return { kind: 'refused', why: whyOf(body, status) };
  // The key was used for other words: an attempt before this one has made the task.
  const earlier = await find();
  if (earlier === undefined) throw failureOf(request, status);
  return { kind: 'issued', reference: earlier };
}

const error = v.object({ error: v.optional(v.unknown()), description: v.optional(v.string()) });
const details = v.object({ details: v.record(v.string(), v.unknown()) });

const isKeyUsed = (body: unknown): boolean => v.is(error, body) && /idempoten/i.test(JSON.stringify(body));

/** UNVERIFIED: how an account whose tickets have no type refuses one; taken to be a validation of `type`, as for other fields. */
const hasNoTasks = (body: unknown): boolean =>
  v.is(details, body) && ('type' in body.details || 'ticket_type' in body.details);

const whyOf = (body: unknown, status: number): string =>
  (v.is(error, body) ? body.description : undefined) ?? `Zendesk answered ${status}`;

/** Not every agent may delete tickets; a task that is solved is out of everybody's list, too. */
async function withdrawTask(send: Send, reference: string): Promise<'withdrawn' | 'cannot'> {
  const path = taskPath(reference);
  if (path === undefined) return 'withdrawn';
  const deleted = await statusOf(send, { method: 'DELETE', path }, [204, 403, 404]);
  if (deleted !== 403) return 'withdrawn';
  const solved = await statusOf(send, put(path, { status: 'solved' }), [200, 404, 422]);
  return solved === 422 ? 'cannot' : 'withdrawn';
}

/** A ticket that may not be solved yet, for a field that is empty, still takes the note. */
async function closeTask(send: Send, reference: string, ticket: object): Promise<'closed' | 'noted' | 'no-task'> {
  const path = taskPath(reference);
  if (path === undefined) return 'no-task';
  const solved = await statusOf(send, put(path, { ...ticket, status: 'solved' }), [200, 404, 422]);
  if (solved !== 422) return 'closed';
  await statusOf(send, put(path, ticket), [200]);
  return 'noted';
}

const put = (path: string, ticket: object): ZendeskRequest => ({ method: 'PUT', path, body: { ticket } });

async function statusOf(send: Send, request: ZendeskRequest, expected: readonly number[]): Promise<number> {
  const { status, body } = await send(request).catch((cause: unknown) => {
    throw new HelpdeskFailure(`Zendesk did not answer for ${request.path}`, 'no-answer', { cause });
  });
  // A page of somebody's on the way comes with 200, too, and then nothing was done.
  if (expected.includes(status) && (status !== 200 || v.is(oneTicket, body))) return status;
  throw failureOf(request, status);
}

function taskPath(reference: string): string | undefined {
  const id = taskIn(reference);
  return id === undefined ? undefined : `/api/v2/tickets/${id}.json`;
}

const privately = (words: string) => ({ html_body: escapedParagraph(words), public: false });
