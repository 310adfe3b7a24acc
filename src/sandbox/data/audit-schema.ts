import * as v from 'valibot';
import { isObject } from '../server/api/request-body';
import type { TicketAudit } from '../server/state';
import { custom, flag, id, text, time, via, type Unsaid } from './schema-parts';

/** A comment has the number of the event that it was. */
const said = v.object({ id, type: v.picklist(['Comment', 'VoiceComment']) });
const fieldChange = v.object({
  id,
  type: v.picklist(['Create', 'Change']),
  field_name: text,
  value: v.optional(v.unknown(), null),
  previous_value: v.exactOptional(v.unknown()),
});
const commentChange = v.object({
  id,
  type: v.picklist(['CommentPrivacyChange', 'CommentRedactionEvent']),
  comment_id: id,
  public: v.exactOptional(flag),
});
/** Anything else that happened, such as a mail to somebody, is not kept. */
const passed = v.pipe(
  v.looseObject({ type: text }, 'an object'),
  v.transform(() => undefined),
);
const event = v.lazy((value) => [said, fieldChange, commentChange].find((kind) => isOf(kind, value)) ?? passed);

function isOf({ entries }: { readonly entries: { readonly type: v.GenericSchema } }, value: unknown): boolean {
  return isObject(value) && v.is(entries.type, value.type);
}

export function auditSchema({ now }: Unsaid) {
  const row = v.object(
    {
      id,
      ticket_id: id,
      author_id: v.nullish(id, -1),
      created_at: v.nullish(time, now),
      metadata: v.nullish(v.object({ custom }, 'an object'), { custom: {} }),
      via,
      events: v.array(event, 'a list'),
    },
    'an object',
  );
  return v.pipe(
    row,
    v.transform(({ events, ...audit }): TicketAudit => {
      const told = events.filter((each) => each !== undefined);
      const changes = told.filter((each) => 'field_name' in each || 'comment_id' in each);
      const comment = told.find((each) => !changes.some(({ id: other }) => other === each.id));
      return { ...audit, comment_id: comment?.id ?? null, changes };
    }),
  );
}
