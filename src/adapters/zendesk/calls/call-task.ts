import { escapeHtml } from '../../../domain/escaped-html';
import type { Reserved } from '../../../domain/ledger/entry';
import type { CallBrief } from '../../../ports/call-tasks';
import { withoutTurns } from '../../../domain/turns-of-direction';
import { escapedParagraph } from '../escaped-paragraph';

/** The tag that tells courtesy calls from customers' tickets, for triggers, automations and reports. */
export const CALL_TAG = 'care_courtesy_call';

/** Where reports and audits find which reservation a task belongs to. */
export const externalIdOf = ({ id }: Reserved): string => `extra-mile/${id}`;

const LONGEST_SUBJECT = 150;
const LONGEST_PARAGRAPH = 2000;

/**
 * A courtesy call as a ticket. Its requester is the agent, not the customer: so nothing that Zendesk sends to requesters reaches the
 * customer, and the task is not counted among their contacts. The first comment is private, and named so: there is no fixed default.
 */
export function taskOf(reserved: Reserved, brief: CallBrief) {
  const { gift, agent, brand } = reserved;
  if (gift.kind !== 'courtesy-call') throw new TypeError(`A task cannot be made of ${gift.kind}`);
  return {
    subject: plainLine(brief.subject).slice(0, LONGEST_SUBJECT),
    comment: { html_body: htmlOf(brief), public: false },
    type: 'task',
    due_at: new Date(gift.due).toISOString().replace(/\.\d+Z$/, 'Z'),
    tags: [CALL_TAG],
    requester_id: agent,
    assignee_id: agent,
    external_id: externalIdOf(reserved),
    metadata: { extra_mile: { reservation: reserved.id } },
    ...(brand === undefined ? {} : { brand_id: brand }),
  };
}

function htmlOf({ paragraphs, ticket }: CallBrief): string {
  const link = `<a href="${escapeHtml(ticket.url)}">${escapeHtml(withoutTurns(ticket.words))}</a>`;
  const told = paragraphs.filter((text) => text.trim() !== '').map((text) => text.trim().slice(0, LONGEST_PARAGRAPH));
  return [...told.map(escapedParagraph), `<p>${link}</p>`].join('');
}

const plainLine = (text: string): string =>
  withoutTurns(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
