import * as v from 'valibot';
import type { MailingRule, MailingRules } from '../../../ports/setting-up';
import { CALL_TAG } from '../calls/call-task';
import type { Send, ZendeskAnswer } from '../send';
import { ask, parsed } from './ask';
import { wholeList } from './whole-list';

/** Everything else that Zendesk says of a condition or an action is sent back as it came. */
const part = v.looseObject({ field: v.string(), value: v.optional(v.unknown()) });
const conditions = v.object({ all: v.array(part), any: v.array(part) });
const rule = v.object({ id: v.number(), title: v.string(), active: v.boolean(), conditions, actions: v.array(part) });

type Part = v.InferOutput<typeof part>;
type Rule = v.InferOutput<typeof rule>;

const EXCLUSION = { field: 'current_tags', operator: 'not_includes', value: CALL_TAG };
const KINDS = ['trigger', 'automation'] as const;

/** The active rules that courtesy calls are not left out of yet. Throws `SetUpFailure`. */
export async function mailingRules(send: Send): Promise<MailingRules> {
  const found: MailingRule[] = [];
  const unread: MailingRule['kind'][] = [];
  for (const kind of KINDS) {
    const rules = await wholeList(send, `/api/v2/${kind}s/active.json`, { name: `${kind}s`, row: rule });
    if (rules === undefined) unread.push(kind);
    for (const each of rules ?? []) {
      const does = effectOf(each);
      if (does !== undefined && !isLeftOut(each)) found.push({ kind, id: each.id, title: each.title, does });
    }
  }
  return { tag: CALL_TAG, rules: found, unread };
}

/**
 * Adds the condition that leaves courtesy calls out of a rule, and changes nothing else in it. `by-hand`: Zendesk does not let it be
 * changed, and a person has to look at it. Throws `SetUpFailure`.
 */
export async function leaveCallsOut(send: Send, { kind, id }: MailingRule): Promise<'left-out' | 'by-hand'> {
  const path = `/api/v2/${kind}s/${id}.json`;
  const before = await ask(send, { method: 'GET', path }, [200, 404]);
  if (before.status === 404) return 'left-out';
  const standing = ruleIn(kind, before);
  if (isLeftOut(standing)) return 'left-out';
  // Zendesk clears all conditions and actions when one of them is sent, so that all of them have to be.
  const changed = {
    conditions: { ...standing.conditions, all: [...standing.conditions.all, EXCLUSION] },
    actions: standing.actions,
  };
  const after = await ask(send, { method: 'PUT', path, body: { [kind]: changed } }, [200, 400, 403, 409, 422]);
  return after.status === 200 && isSameButLeftOut(ruleIn(kind, after), standing) ? 'left-out' : 'by-hand';
}

function ruleIn(kind: MailingRule['kind'], { body }: ZendeskAnswer): Rule {
  const answer = parsed(v.record(v.string(), v.unknown()), body);
  return parsed(rule, answer[kind]);
}

function effectOf({ actions }: Rule): MailingRule['does'] | undefined {
  if (actions.some(surveys)) return 'surveys';
  return actions.some(mails) ? 'mails' : undefined;
}

/** UNVERIFIED: the newer surveys' name of the action; taken to say what it is. */
const surveys = ({ field, value }: Part): boolean =>
  /satisfaction|csat|survey/i.test(field) || JSON.stringify(value ?? '').includes('{{satisfaction.');

/** The requester of a courtesy call is the agent; in copy can be anybody. */
const mails = ({ field, value }: Part): boolean =>
  /^notification_(sms_)?user$/.test(field) && /"?requester_(id|and_ccs)"?/.test(JSON.stringify(value ?? ''));

/** Whether no courtesy call can ever meet all of the conditions. */
function isLeftOut({ conditions: { all } }: Rule): boolean {
  return all.some(({ field, operator, value }) => {
    const words = wordsOf(value);
    if (field === 'current_tags') return operator === 'not_includes' && words.includes(CALL_TAG);
    if (field === 'ticket_is_public') return operator === 'is' && words.includes('public');
    if (field !== 'type') return false;
    return operator === 'is' ? !words.includes('task') : operator === 'is_not' && words.includes('task');
  });
}

/** Tags stand in one text, apart by spaces. */
const wordsOf = (value: unknown): readonly string[] => [value].flat().flatMap((each) => String(each).split(/[\s,]+/));

function isSameButLeftOut(after: Rule, before: Rule): boolean {
  return (
    isLeftOut(after) &&
    after.actions.length === before.actions.length &&
    after.conditions.all.length === before.conditions.all.length + 1 &&
    after.conditions.any.length === before.conditions.any.length
  );
}
