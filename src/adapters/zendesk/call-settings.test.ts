import type { PolicyProblem } from '../../ports/policy-source';
import { callRulesIn } from './call-settings';
import { settingReader, type Settings } from './setting-reader';

function callRulesOf(settings: Settings) {
  const problems: PolicyProblem[] = [];
  const rules = callRulesIn(settingReader(settings, (problem) => problems.push(problem)));
  return { ...rules, wrong: problems.map(({ setting }) => setting) };
}

test.each<[Settings, object]>([
  [{}, { needsConsent: true, from: 540, until: 1200, daysOff: [] }],
  [
    { call_hours: '09:30–18:15', call_days_off: 'Sat, sunday' },
    { from: 570, until: 1095, daysOff: [6, 7] },
  ],
  [
    { call_hours: '0-24', call_consent: 'false' },
    { needsConsent: false, from: 0, until: 1440 },
  ],
  [
    { call_days_off: 'sun', call_closed_days: 'sat, sun, 2026-12-25' },
    { daysOff: [7, 6], holidays: ['2026-12-25'] },
  ],
])('%p are rules for calls', (settings, rules) => {
  expect(callRulesOf(settings)).toMatchObject({ ...rules, wrong: [] });
});

test.each(['20-9', '9-9', '9', 'noon', '9-25', '9:75-20', '9-24:30'])('hours %p are wrong', (call_hours) => {
  expect(callRulesOf({ call_hours }).wrong).toEqual(['call_hours']);
});

test.each<[string, Settings]>([
  ['call_days_off', { call_days_off: 'sun, funday, noday' }],
  ['call_days_off', { call_days_off: '2026-02-30', call_closed_days: 'sat' }],
  ['call_closed_days', { call_closed_days: '8' }],
])('a day that is none makes %s wrong: %p', (setting, settings) => {
  expect(callRulesOf(settings).wrong).toEqual([setting]);
});
