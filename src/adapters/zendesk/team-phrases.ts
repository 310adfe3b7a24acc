import * as v from 'valibot';
import { EMPATHY_ACTS } from '../../domain/conversation/act';
import { isSlot } from '../../domain/conversation/phrases/fill';
import type { TeamPhrases } from '../../domain/conversation/phrases/team-phrases';
import { err, ok, type Result } from '../../domain/result';

/** Settings hold little, and every agent's browser reads them. */
const MOST_BYTES = 10 * 1024;

const ID = /^[a-z]{2}\.[a-z-]+\.[a-z0-9-]+$/;
const ACTS = `one of the acts (${EMPATHY_ACTS.join(', ')})`;
const actIn = (id: string): string => id.split('.')[1] ?? '';
const isAct = (act: string): boolean => EMPATHY_ACTS.some((each) => each === act);
const id = v.pipe(
  v.string(),
  v.regex(ID, ({ input }) => `“${input}” is no id such as en.thank.ours`),
  v.check(
    (text) => !ID.test(text) || isAct(actIn(text)),
    ({ input }) => `in “${input}”, “${actIn(input)}” is not ${ACTS}`,
  ),
);
const words = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'words'),
  v.maxLength(500, 'at most 500 characters'),
  // Anything else in braces would be sent as it stands.
  v.check(
    (text) => [...text.matchAll(/\{([^{}]*)\}/g)].every(([, name = '']) => isSlot(name)),
    'only places such as {name}',
  ),
);
const text = v.union([words, v.strictObject({ du: words, Sie: words })], 'words, or words for du and Sie');
const act = v.picklist(EMPATHY_ACTS, ({ received }) => `${received} is not ${ACTS}`);
const own = v.pipe(
  v.strictObject({ id, act, text, to: v.exactOptional(v.picklist(['written', 'spoken'])) }),
  v.check(
    ({ id: name, act: meant }) => actIn(name) === meant,
    ({ input }) => `“${input.id}” names another act than “${input.act}”`,
  ),
);
const schema = v.strictObject({
  hidden: v.optional(v.array(id), []),
  changed: v.optional(v.record(id, text), {}),
  own: v.optional(v.array(own), []),
});

/**
 * The team's changes to the shipped phrases, from their hidden setting: `{ "hidden": [id], "changed": { id: text }, "own": [phrase] }`;
 * empty means none. Above 10 KB, or where it is not that, it is refused whole, with everything that is wrong by its place.
 */
export function teamPhrasesIn(setting: string): Result<TeamPhrases, readonly string[]> {
  if (setting.trim() === '') return ok({ hidden: [], changed: {}, own: [] });
  const bytes = new TextEncoder().encode(setting).length;
  if (bytes > MOST_BYTES) return err([`${bytes} bytes: at most ${MOST_BYTES}`]);
  const parsed = v.safeParse(schema, jsonIn(setting));
  return parsed.success ? ok(parsed.output) : err(parsed.issues.map(faultOf));
}

function jsonIn(setting: string): unknown {
  try {
    return JSON.parse(setting);
  } catch {
    // The schema says that a text is not what it takes.
    return setting;
  }
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return place === null ? issue.message : `${place}: ${issue.message}`;
}
