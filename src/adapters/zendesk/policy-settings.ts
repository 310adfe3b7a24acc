import type { GestureKind, Limit, Policy, DiscountSource, Reason } from '../../domain/policy/policy';
import { err, ok, type Result } from '../../domain/result';
import type { PolicyProblem } from '../../ports/policy-source';
import { settingReader, type SettingReader, type Settings } from './setting-reader';

/** What Zendesk's form cannot say of itself. */
export interface SettingsContext {
  readonly revision: number;
  /** The account's IANA zone, which holds when the admin names none. */
  readonly accountZone: string | undefined;
}

/** The policy that the settings say, or everything that is wrong with them at once. */
export function policyFrom(
  settings: Settings,
  { revision, accountZone }: SettingsContext,
): Result<Policy, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const read = settingReader(settings, (problem) => problems.push(problem));
  const currency = read.currency('currency');
  const zone = read.zone('time_zone', accountZone);
  const typicalOrder = read.money('typical_order_value', currency);
  const policy: Policy = {
    revision,
    timeZone: zone,
    limits: limitsIn(read, currency),
    never: { ticketTags: read.words('never_tags'), organizations: [] },
    reasons: reasonsIn(read.lines('reasons')),
    discounts: discountsIn(read),
    leadGroups: read.words('lead_groups'),
    notes: read.isOn('write_notes', true),
    ...(typicalOrder ? { typicalOrder } : {}),
  };
  if (policy.reasons.length === 0) problems.push({ setting: 'reasons', kind: 'missing', found: '' });
  return problems.length > 0 ? err(problems) : ok(policy);
}

function limitsIn(read: SettingReader, currency: string): readonly Limit[] {
  const customers = read.whole('customers_per_agent_month', 0, 100_000);
  const percent = read.whole('largest_percent', 1, 100);
  const days = read.whole('days_between_gestures', 0, 3650);
  const budget = read.money('monthly_budget', currency);
  const discount: GestureKind = 'discount';
  return [
    { gesture: discount, per: 'agent', within: 'month', max: { customers } },
    { gesture: discount, per: 'agent', within: 'each', max: { percent } },
    ...(days > 0 ? [{ gesture: 'any', per: 'customer', within: { days }, max: { count: 1 } } as const] : []),
    ...(budget ? [{ gesture: 'any', per: 'account', within: 'month', max: { money: budget } } as const] : []),
  ];
}

function discountsIn(read: SettingReader): DiscountSource {
  if (read.choice('discount_source', ['static-code', 'code-pool']) === 'static-code') {
    return { kind: 'static-code', code: read.required('discount_code') };
  }
  return { kind: 'code-pool', codes: read.codes('discount_codes', 200) };
}

/** `id = words`, or only words, of which the id is made. */
function reasonsIn(lines: readonly string[]): readonly Reason[] {
  return lines.map((line) => {
    const [first = '', ...rest] = line.split('=');
    const [id, label] = [first.trim(), rest.join('=').trim()];
    return label ? { id, label } : { id: slug(id), label: id };
  });
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
