import * as v from 'valibot';
import { htmlToPlain, plainToHtml } from '../server/api/tickets/comment-text';
import {
  custom,
  externalId,
  flag,
  id,
  ids,
  oneOf,
  orNothing,
  text,
  texts,
  time,
  type Unsaid,
  value,
  via,
} from './schema-parts';

const STATUSES = ['new', 'open', 'pending', 'hold', 'solved', 'closed', 'deleted'] as const;
const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
const TYPES = ['question', 'incident', 'problem', 'task'] as const;
const SCORES = ['unoffered', 'offered', 'good', 'bad'] as const;

/** What an answer derives is not worth keeping a hundred thousand times. */
const DERIVED = { url: undefined, fields: undefined, raw_subject: undefined, generated_timestamp: undefined };

export function ticketSchema({ brandId, now }: Unsaid) {
  const row = v.looseObject(
    {
      id,
      subject: v.nullish(text, ''),
      description: v.nullish(text, ''),
      status: v.nullish(oneOf(STATUSES), 'open'),
      priority: orNothing(oneOf(PRIORITIES)),
      type: orNothing(oneOf(TYPES)),
      via,
      requester_id: id,
      submitter_id: orNothing(id),
      assignee_id: orNothing(id),
      organization_id: v.optional(v.nullable(id)),
      group_id: orNothing(id),
      brand_id: v.nullish(id, brandId),
      collaborator_ids: ids,
      email_cc_ids: ids,
      follower_ids: ids,
      tags: texts,
      custom_fields: v.nullish(v.array(v.looseObject({ id, value: orNothing(value) }, 'an object'), 'a list'), []),
      satisfaction_rating: v.optional(v.nullable(v.looseObject({ score: oneOf(SCORES) }, 'an object')), {
        score: 'unoffered',
      }),
      created_at: v.nullish(time, now),
      updated_at: v.nullish(time, now),
      due_at: orNothing(time),
      external_id: externalId,
      is_public: v.nullish(flag, true),
      from_messaging_channel: v.nullish(flag, false),
      via_followup_source_id: orNothing(id),
      followup_ids: ids,
      sharing_agreement_ids: ids,
    },
    'an object',
  );
  return v.pipe(
    row,
    v.transform((ticket) => ({ ...ticket, ...DERIVED })),
  );
}

/** What exports tell of a file; what it holds stays where its address leads. */
const attachment = v.looseObject(
  {
    id,
    url: v.nullish(text, ''),
    file_name: text,
    content_url: text,
    mapped_content_url: v.nullish(text, ''),
    content_type: v.nullish(text, 'application/octet-stream'),
    size: v.nullish(v.number('a number'), 0),
    width: orNothing(v.number('a number')),
    height: orNothing(v.number('a number')),
    inline: v.nullish(flag, false),
    deleted: v.nullish(flag, false),
    thumbnails: v.nullish(v.array(v.unknown(), 'a list'), []),
  },
  'an object',
);

export function commentSchema({ now }: Unsaid) {
  const row = v.object(
    {
      id,
      ticket_id: id,
      author_id: orNothing(id),
      body: orNothing(text),
      html_body: orNothing(text),
      public: v.nullish(flag, true),
      via,
      created_at: v.nullish(time, now),
      metadata: v.nullish(v.object({ custom }, 'an object'), { custom: {} }),
      attachments: v.nullish(v.array(attachment, 'a list'), []),
    },
    'an object',
  );
  return v.pipe(
    row,
    v.transform(({ author_id, body, html_body, attachments, ...comment }) => ({
      ...comment,
      ...(attachments.length > 0 && { attachments }),
      // Zendesk itself writes as user -1.
      author_id: author_id === -1 ? null : author_id,
      body: body ?? htmlToPlain(html_body ?? ''),
      html_body: html_body ?? plainToHtml(body ?? ''),
    })),
  );
}
