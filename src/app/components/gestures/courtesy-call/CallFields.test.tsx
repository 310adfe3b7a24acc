import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { drawLate } from '../../../../../test/support/late-spoken';
import { aPolicy } from '../../../../../test/support/ledger-samples';
import { ticketId } from '../../../../domain/ids';
import { calendarDayAt, instantOf, type Instant } from '../../../../domain/time';
import { EMPTY_CALL_FORM, readCallForm, type CallForm, type CallSituation } from './call-form';
import { CallFields } from './CallFields';

// A Friday noon in London.
const now = instantOf('2026-11-20T12:00:00Z');
const { calls: rules } = aPolicy();
const said = { on: calendarDayAt(now, 'UTC'), ticket: ticketId(101) };
const agreed = { consent: { kind: 'agreed', ...said } } as const;
const open: CallSituation = { rules, record: { consent: { kind: 'none' } }, zone: 'Europe/London', now };

/** Draws the fields; answers what they ask for at any moment. */
async function show(changes: Partial<CallSituation> = {}, isPressed = false) {
  const situation = { ...open, ...changes };
  let form: CallForm = EMPTY_CALL_FORM;
  function Fields() {
    const [state, setState] = useState(form);
    const change = (next: CallForm) => setState((form = next));
    return <CallFields {...situation} {...{ form: state, onChange: change, isPressed }} ownZone="Europe/London" />;
  }
  await drawLate(<Fields />);
  return { user: userEvent.setup(), read: () => readCallForm(form, situation), form: () => form };
}

const iso = (at: Instant | undefined) => at && new Date(at).toISOString().slice(0, 16);
const fillTime = (value: string) =>
  fireEvent.change(screen.getByLabelText('Day and time where they are'), { target: { value } });

test('the first proposed time is chosen, and consent is asked for', async () => {
  const { user, read } = await show();
  const times = screen.getAllByRole('radio');

  expect(times).toHaveLength(3);
  expect(times[0]).toBeChecked();
  expect([iso(read().due), read().wrong.consent]).toEqual(['2026-11-21T10:00', true]);
  await user.click(screen.getByRole('checkbox', { name: 'The customer agreed to be called (today, on this ticket)' }));
  await user.click(screen.getByLabelText(/^Mon,? 23 Nov,? 15:00 where they are$/));
  expect([iso(read().due), read().wrong]).toEqual(['2026-11-23T15:00', { zone: false, consent: false }]);
});

test('a customer elsewhere is called by their own clock, and the agent sees theirs beside it', async () => {
  const { read } = await show({ zone: 'Asia/Tokyo' });

  expect(screen.getByLabelText(/^Sat,? 21 Nov,? 10:00 where they are, Sat,? 21 Nov,? 01:00 for you$/)).toBeChecked();
  expect(iso(read().due)).toBe('2026-11-21T01:00');
});

test('where nobody knows the zone it is asked, and no time is proposed before', async () => {
  const { user, read } = await show({ zone: undefined }, true);
  expect(screen.queryAllByRole('radio')).toEqual([]);
  expect(screen.getByText('Ask where they are first.')).toBeVisible();
  expect(read().due).toBeUndefined();

  await user.selectOptions(screen.getByLabelText('Which time zone are they in?'), 'America/New_York');

  expect([read().zone, iso(read().due)]).toEqual(['America/New_York', '2026-11-21T15:00']);
});

test('another time is taken inside the hours only, and the next possible one is named', async () => {
  const { user, read } = await show();
  await user.click(screen.getByLabelText('Another time'));

  fillTime('2026-11-21T21:30');
  expect(
    screen.getByText(
      /^No calls then: only from 09:00 to 20:00 there, and not on days off. Next: Mon,? 23 Nov,? 09:00.$/,
    ),
  ).toBeVisible();
  expect(read().due).toBeUndefined();

  fillTime('2026-11-19T10:00');
  expect(screen.getByText('This has passed.')).toBeVisible();

  fillTime('2027-05-24T10:00');
  expect(screen.getByText('This is too far ahead: half a year at most.')).toBeVisible();
  expect(read().due).toBeUndefined();

  fillTime('2026-11-21T19:45');
  expect(iso(read().due)).toBe('2026-11-21T19:45');
});

test('who agreed before is not asked again, and what to ask is kept', async () => {
  const { user, read, form } = await show({ record: agreed });

  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(screen.getByText('On 20 Nov 2026 they agreed to be called (ticket #101).')).toBeVisible();
  await user.type(screen.getByLabelText('What to ask'), 'Is it <warm>?');
  expect([read().wrong.consent, form().question]).toEqual([false, 'Is it <warm>?']);
});

test('where nobody has to agree, nobody is asked', async () => {
  const { read } = await show({ rules: { ...rules, needsConsent: false } });

  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(read().wrong.consent).toBe(false);
});

test.each([
  [
    { kind: 'do-not-call', ...said } as const,
    'This customer does not want to be called (noted on 20 Nov 2026, on ticket #101).',
  ],
  [{ kind: 'do-not-call' } as const, 'This customer does not want to be called.'],
  [{ kind: 'unreadable' } as const, /is not clear/],
])('who is not to be called is not planned to be: %j', async (consent, words) => {
  await show({ record: { consent }, rules: { ...rules, needsConsent: false } });

  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});

test('what is missing is called so once somebody tries to confirm', async () => {
  const { user } = await show({}, true);
  await user.click(screen.getByLabelText('Another time'));

  expect(screen.getByText('Only customers who agreed are called.')).toBeVisible();
  expect(screen.getByText('Name a day and a time.')).toBeVisible();
});
