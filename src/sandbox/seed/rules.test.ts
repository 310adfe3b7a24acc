import * as v from 'valibot';
import { businessRuleCreation } from '../server/api/rules/business-rule-schema';
import { macroCreateSchema } from '../server/api/rules/macro-schema';
import { conditionsOf, viewCreateSchema } from '../server/api/rules/view-schema';
import { automations, triggers } from './business-rules';
import { macros } from './macros';
import { groups, staff } from './staff';
import { views } from './views';

const NOW = new Date('2026-08-19T10:30:00Z');
const rules = [...views(NOW), ...macros(NOW)];

test.each(views(NOW))('the view “$title” could have been made through the API', (view) => {
  const input = v.parse(viewCreateSchema, view);

  expect(conditionsOf(input, { all: [], any: [] })).toEqual(view.conditions);
  expect(input.output).toEqual(view.output);
});

test.each(macros(NOW))('the macro “$title” could have been made through the API', (macro) => {
  expect(v.parse(macroCreateSchema, macro).actions).toEqual(macro.actions);
});

test.each([...triggers(NOW), ...automations(NOW)])('the rule “$title” could have been made through the API', (rule) => {
  expect(v.parse(businessRuleCreation, rule)).toMatchObject({ conditions: rule.conditions, actions: rule.actions });
});

test('what is restricted is restricted to groups and people that are there', () => {
  const ids = [...groups, ...staff(NOW)].map(({ id }) => id);
  const named = rules.map(({ restriction }) => restriction?.id).filter((id) => id !== undefined);

  expect(ids).toEqual(expect.arrayContaining(named));
  expect(named).toHaveLength(3);
});
