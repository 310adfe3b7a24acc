import * as v from 'valibot';
import { PRIORITIES, STATUSES, TYPES } from './ticket-choices';

export const MACRO = v.looseObject({ id: v.number(), title: v.string() });
export type PageMacro = v.InferOutput<typeof MACRO>;

const ID = v.optional(v.nullable(v.pipe(v.union([v.number(), v.string()]), v.transform(Number))));

const IDS = v.optional(v.array(v.number()));

const FIELDS = v.optional(v.array(v.object({ id: v.number(), value: v.unknown() })));

/** Only what a macro changes is there. */
export const MACRO_RESULT = v.object({
  subject: v.optional(v.nullable(v.string())),
  status: v.optional(v.picklist(STATUSES)),
  priority: v.optional(v.nullable(v.picklist(PRIORITIES))),
  type: v.optional(v.nullable(v.picklist(TYPES))),
  assignee_id: ID,
  group_id: ID,
  brand_id: v.optional(v.number()),
  ticket_form_id: ID,
  custom_status_id: ID,
  email_cc_ids: IDS,
  follower_ids: IDS,
  tags: v.optional(v.array(v.string())),
  /** All of a ticket's; without a ticket what is changed is in `fields` only. */
  custom_fields: FIELDS,
  fields: FIELDS,
  comment: v.optional(
    v.looseObject({
      body: v.optional(v.string()),
      html_body: v.optional(v.string()),
      public: v.optional(
        v.pipe(
          v.union([v.boolean(), v.string()]),
          v.transform((value) => String(value) === 'true'),
        ),
      ),
    }),
  ),
});
export type MacroResult = v.InferOutput<typeof MACRO_RESULT>;
