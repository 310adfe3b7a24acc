import { makeCallFields } from '../../../src/adapters/zendesk/set-up/call-fields';
import { closedDays, closedDaysText } from '../../../src/adapters/zendesk/set-up/closed-days';
import { makeExtraMinutesField } from '../../../src/adapters/zendesk/set-up/extra-minutes-field';
import { instant } from '../../../src/domain/time';
import type { Schedule } from '../../../src/sandbox/server/rows/schedule';
import { answered, recorded, withMischief } from '../../support/hostile-send';
import { aFreshHelpdesk, sendTo, type TestHelpdesk } from '../../support/ledger-helpdesk';

const asAdmin = (helpdesk: TestHelpdesk) => sendTo(helpdesk, 'admin');
const numbersIn = ({ world }: TestHelpdesk) => world.state.ticket_fields.filter(({ type }) => type === 'integer');
const AT = '2026-03-02T09:00:00Z';

test('customers have fields for what they say about calls afterwards, and a second run adds none', async () => {
  const helpdesk = aFreshHelpdesk();

  await makeCallFields(asAdmin(helpdesk));
  await makeCallFields(asAdmin(helpdesk));

  expect(helpdesk.world.state.user_fields.map(({ key, type }) => [key, type])).toEqual([
    ['care_calls', 'text'],
    ['care_time_zone', 'text'],
  ]);
});

test('tickets have a field for extra minutes afterwards, for agents, on every form in use; a second run finds it', async () => {
  const helpdesk = aFreshHelpdesk();
  const { ticket_forms } = helpdesk.world.state;
  const [form] = ticket_forms;
  if (form === undefined) throw new Error('There is no form');
  ticket_forms.push(
    { ...form, id: 35_000, default: false, ticket_field_ids: [34_001] },
    { ...form, id: 35_001, active: false },
  );

  const id = await makeExtraMinutesField(asAdmin(helpdesk), undefined);
  const before = structuredClone(ticket_forms);
  const { send, requests } = recorded(asAdmin(helpdesk));

  expect(await makeExtraMinutesField(send, undefined)).toBe(id);
  expect(requests.every(({ method }) => method === 'GET')).toBe(true);
  expect(numbersIn(helpdesk)).toMatchObject([{ id, title: 'Extra minutes', visible_in_portal: false, active: true }]);
  expect(before.map(({ ticket_field_ids }) => ticket_field_ids.includes(id))).toEqual([true, true, false]);
});

test('a field that was renamed or taken out of use is found by what was remembered, and is in use again', async () => {
  const helpdesk = aFreshHelpdesk();
  const id = await makeExtraMinutesField(asAdmin(helpdesk), undefined);
  Object.assign(numbersIn(helpdesk)[0] ?? {}, { title: 'Geschenkte Minuten', active: false });

  expect(await makeExtraMinutesField(asAdmin(helpdesk), id)).toBe(id);
  expect(numbersIn(helpdesk)).toMatchObject([{ title: 'Geschenkte Minuten', active: true }]);
});

test.each([
  ['an agent', 'anna' as const],
  ['a light agent', 'light' as const],
])('%s may make neither', async (_, person) => {
  const send = sendTo(aFreshHelpdesk(), person);

  await expect(makeExtraMinutesField(send, undefined)).rejects.toMatchObject({ reason: 'forbidden' });
  await expect(makeCallFields(send)).rejects.toMatchObject({ reason: 'forbidden' });
});

test('an account without forms needs none', async () => {
  const helpdesk = aFreshHelpdesk();
  const send = withMischief(asAdmin(helpdesk), answered(404), { when: ({ path }) => path.includes('ticket_forms') });

  expect(await makeExtraMinutesField(send, undefined)).toBe(numbersIn(helpdesk)[0]?.id);
});

const hours = (...days: readonly number[]) =>
  days.map((day) => ({ start_time: day * 1440 + 540, end_time: day * 1440 + 1020 }));

function aSchedule(id: number, changes: Partial<Schedule>): Schedule {
  return {
    id,
    name: 'Team',
    time_zone: 'London',
    intervals: hours(1, 2, 3, 4, 5),
    holidays: [],
    created_at: AT,
    updated_at: AT,
    ...changes,
  };
}

const now = instant(Date.parse(AT));

async function closedIn(...schedules: readonly Schedule[]) {
  const helpdesk = aFreshHelpdesk();
  helpdesk.world.state.schedules.push(...schedules);
  return closedDaysText(await closedDays(asAdmin(helpdesk), now));
}

test('a day without hours and a holiday are closed days; holidays of the past are not kept', async () => {
  const holidays = [
    { id: 1, name: 'Christmas', start_date: '2026-12-25', end_date: '2026-12-26' },
    { id: 2, name: 'New Year', start_date: '2026-01-01', end_date: '2026-01-01' },
    { id: 3, name: 'Far away', start_date: '2029-01-01', end_date: '2029-01-01' },
  ];

  expect(await closedIn(aSchedule(1, { holidays }))).toBe('sat, sun, 2026-12-25, 2026-12-26');
});

test('where several teams work, a day is closed when it is for all of them', async () => {
  const may = [{ id: 1, name: 'May', start_date: '2026-05-01', end_date: '2026-05-04' }];
  const weekend = aSchedule(2, {
    intervals: hours(0, 5, 6),
    holidays: [{ ...may[0], id: 2, name: 'May', start_date: '2026-05-01', end_date: '2026-05-01' }],
  });

  expect(await closedIn(aSchedule(1, { holidays: may }), weekend)).toBe('2026-05-01');
});

test('an account without schedules has no closed days, nor has one that does not show them', async () => {
  expect(await closedIn()).toBe('');
  expect(await closedDays(sendTo(aFreshHelpdesk(), 'anna'), now)).toEqual({ weekdays: [], holidays: [] });
});
