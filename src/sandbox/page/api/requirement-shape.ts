import * as v from 'valibot';

/** One thing that was made in the account when the app was installed, by its key in `requirements.json`. */
export const REQUIREMENT = v.object({
  identifier: v.string(),
  requirement_id: v.union([v.number(), v.string()]),
  requirement_type: v.string(),
});
export type PageRequirement = v.InferOutput<typeof REQUIREMENT>;
