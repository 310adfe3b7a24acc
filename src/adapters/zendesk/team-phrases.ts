import * as v from 'valibot';
import { EMPATHY_ACTS } from '../../domain/conversation/act';
import { isSlot } from '../../domain/conversation/phrases/fill';
import { TEAM_FAULTS, type TeamPhraseFault, type TeamPhrases } from '../../domain/conversation/phrases/team-phrases';
import { err, ok, type Result } from '../../domain/result';

/** What the schema says is the name of a fault, which the screen has words for. */
const say = (kind: TeamPhraseFault['kind']): string => kind;

/** Settings hold little, and every agent's browser reads them. */
const MOST_BYTES = 10 * 1024;

const ID = /^[a-z]{2}\.[a-z-]+\.[a-z0-9-]+$/;
const actIn = (id: string): string => id.split('.')[1] ?? '';
const id = v.pipe(
  v.string(say('not-an-id')),
  v.regex(ID, say('not-an-id')),
  v.check((text) => !ID.test(text) || EMPATHY_ACTS.some((each) => each === actIn(text)), say('not-an-act')),
);
const words = v.pipe(
  v.string(say('no-words')),
  v.trim(),
  v.minLength(1, say('no-words')),
  v.maxLength(500, say('too-long')),
  // Anything else in braces would be sent as it stands.
  v.check((text) => [...text.matchAll(/\{([^{}]*)\}/g)].every(([, name = '']) => isSlot(name)), say('unknown-place')),
);
const text = v.union([words, v.strictObject({ du: words, Sie: words }, say('not-an-object'))], say('no-words'));
const act = v.picklist(EMPATHY_ACTS, say('not-an-act'));
const own = v.pipe(
  v.strictObject(
    { id, act, text, to: v.exactOptional(v.picklist(['written', 'spoken'], say('not-a-way'))) },
    say('not-an-object'),
  ),
  v.check(({ id: name, act: meant }) => actIn(name) === meant, say('another-act')),
);
const schema = v.strictObject(
  {
    hidden: v.optional(v.array(id, say('not-a-list')), []),
    changed: v.optional(v.record(id, text, say('not-an-object')), {}),
    own: v.optional(v.array(own, say('not-a-list')), []),
  },
  say('not-an-object'),
);

/**
 * The team's changes to the shipped phrases, from their hidden setting: `{ "hidden": [id], "changed": { id: text }, "own": [phrase] }`;
 * empty means none. Above 10 KB, or where it is not that, it is refused whole, with everything that is wrong by its place.
 */
export function teamPhrasesIn(setting: string): Result<TeamPhrases, readonly TeamPhraseFault[]> {
  if (setting.trim() === '') return ok({ hidden: [], changed: {}, own: [] });
  if (new TextEncoder().encode(setting).length > MOST_BYTES) return err([{ kind: 'too-big' }]);
  const json = jsonIn(setting);
  if (json === undefined) return err([{ kind: 'not-json' }]);
  // To the schema a list is an object without any of its keys.
  if (Array.isArray(json)) return err([{ kind: 'not-an-object' }]);
  const parsed = v.safeParse(schema, json);
  return parsed.success ? ok(parsed.output) : err(parsed.issues.map(faultOf));
}

function jsonIn(setting: string): unknown {
  try {
    return JSON.parse(setting);
  } catch {
    return undefined;
  }
}

function faultOf(issue: v.BaseIssue<unknown>): TeamPhraseFault {
  const place = v.getDotPath(issue);
  return { kind: kindOf(issue), ...(place === null ? {} : { at: place }) };
}

/** A strict object has one message for all that is wrong with its keys. */
function kindOf({ type, expected, received, message }: v.BaseIssue<unknown>): TeamPhraseFault['kind'] {
  if (type === 'strict_object' && expected === 'never') return 'unknown-key';
  if (type === 'strict_object' && received === 'undefined') return 'missing-key';
  return TEAM_FAULTS.find((kind) => kind === message) ?? 'not-an-object';
}
