import type { Limit, Policy } from '../../domain/policy/policy';
import { err, ok, type Result } from '../../domain/result';
import type { PolicyProblem } from '../../ports/policy-source';
import { callRulesIn } from './call-settings';
import { choicesIn } from './choices';
import { discountSourceIn, sourcesByBrandIn } from './discount-source-settings';
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
  const cardArt = cardArtIn(read);
  const policy: Policy = {
    revision,
    timeZone: zone,
    limits: limitsIn(read, currency),
    never: { ticketTags: read.words('never_tags'), organizations: [] },
    reasons: choicesIn(read.lines('reasons')),
    discounts: discountSourceIn(read, 'discount_source'),
    discountsByBrand: sourcesByBrandIn(read),
    codeDays: read.wholeOr('code_days', 1, 3650, 30),
    rules: choicesIn(read.lines('rules')),
    calls: callRulesIn(read),
    fixFirst: read.isOn('fix_first', true),
    leadGroups: read.words('lead_groups'),
    notes: read.isOn('write_notes', true),
    ...(typicalOrder ? { typicalOrder } : {}),
    ...(cardArt ? { cardArt } : {}),
  };
  if (policy.reasons.length === 0) problems.push({ setting: 'reasons', kind: 'missing', found: '' });
  return problems.length > 0 ? err(problems) : ok(policy);
}

/** A folder on the web: a file's name comes behind it, so that nothing else may. */
function cardArtIn(read: SettingReader): string {
  const address = read.text('card_art_address').replace(/\/+$/, '');
  if (address && !/^https:\/\/[^\s/?#]+[^\s?#]*$/.test(address)) read.wrong('card_art_address', 'unknown-value');
  return address;
}

/** Discounts have settings that every installation has; the others came later, and what is absent holds as in a new installation. */
function limitsIn(read: SettingReader, currency: string): readonly Limit[] {
  const customers = read.whole('customers_per_agent_month', 0, 100_000);
  const percent = read.whole('largest_percent', 1, 100);
  const days = read.whole('days_between_gestures', 0, 3650);
  const budget = read.money('monthly_budget', currency);
  const largest = read.money('largest_amount', currency);
  return [
    { gesture: 'discount', per: 'agent', within: 'month', max: { customers } },
    { gesture: 'discount', per: 'agent', within: 'each', max: { percent } },
    ...(largest ? [{ gesture: 'discount', per: 'agent', within: 'each', max: { money: largest } } as const] : []),
    ...otherLimitsIn(read, currency),
    ...(days > 0 ? [{ gesture: SEEN, per: 'customer', within: { days }, max: { count: 1 } } as const] : []),
    ...(budget ? [{ gesture: PAID, per: 'account', within: 'month', max: { money: budget } } as const] : []),
  ];
}

/** What a customer notices; extra time is none of it. */
const SEEN = ['discount', 'card', 'courtesy-call', 'exception'] as const;
/** What costs money. */
const PAID = ['discount', 'exception'] as const;

function otherLimitsIn(read: SettingReader, currency: string): readonly Limit[] {
  const monthly = { per: 'agent', within: 'month' } as const;
  const cap = read.money('exception_cap', currency);
  return [
    { gesture: 'card', ...monthly, max: { count: read.wholeOr('cards_per_agent_month', 0, 100_000, 20) } },
    {
      gesture: 'extra-time',
      per: 'agent',
      within: 'each',
      max: { minutes: read.wholeOr('extra_minutes', 1, 240, 15) },
    },
    {
      gesture: 'extra-time',
      ...monthly,
      max: { minutes: read.wholeOr('extra_minutes_per_agent_month', 0, 100_000, 120) },
    },
    { gesture: 'courtesy-call', ...monthly, max: { count: read.wholeOr('calls_per_agent_month', 0, 100_000, 5) } },
    { gesture: 'exception', ...monthly, max: { count: read.wholeOr('exceptions_per_agent_month', 0, 100_000, 5) } },
    ...(cap ? [{ gesture: 'exception', per: 'agent', within: 'each', max: { money: cap } } as const] : []),
  ];
}
