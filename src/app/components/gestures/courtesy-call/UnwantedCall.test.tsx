import { screen, waitFor } from '@testing-library/react';
import { anOpenTicket, appDesk } from '../../../../../test/support/app-desk';
import { aPolicy, aRequest, noon } from '../../../../../test/support/ledger-samples';
import { showMay } from '../../../../../test/support/show-may';
import { showSidebar } from '../../../../../test/support/show-sidebar';
import { CALL_FIELDS } from '../../../../domain/call/call-record';
import { agentId, reservationId } from '../../../../domain/ids';
import type { Policy } from '../../../../domain/policy/policy';
import { ok } from '../../../../domain/result';
import { DAY_MS, HOUR_MS, later } from '../../../../domain/time';
import type { CloseCallOutcome } from '../../../../use-cases/calls/close-call';

const saying = (consent: string) => ({ fields: { [`user.${CALL_FIELDS.consent}`]: consent } });
const NO = saying('do not call 2026-11-20 #101');

/** Cora has calls planned for so long after noon, by this agent unless it is another. */
async function aDeskWithCalls(due: readonly number[], agent = 1, changes: Partial<Policy> = {}) {
  const desk = appDesk({ policy: ok(aPolicy({ limits: [], ...changes })) });
  for (const ms of due) {
    await desk.services.gestures.give(
      aRequest({
        id: reservationId(`call-${ms}`),
        occasion: { ...aRequest().occasion, agent: agentId(agent) },
        wish: { kind: 'courtesy-call', due: later(noon, ms) },
      }),
    );
  }
  return desk;
}

test.each([
  ['that is due', 0, 'Courtesy calls', /^Do not call: it was planned for/],
  ['for later', 2 * DAY_MS, 'Planned', /^Do not call: it was planned for/],
])('a call %s is only to be taken back once the customer does not want it', async (_, due, list, words) => {
  const told: boolean[] = [];
  const { user } = showMay(await aDeskWithCalls([due]), {
    customer: NO,
    onUnwantedCall: (stands) => told.push(stands),
  });

  expect(await screen.findByRole('list', { name: list })).toHaveTextContent(words);
  expect(
    screen.getByText('This customer does not want to be called (noted on 20 Nov 2026, on ticket #101).'),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: /^(Reached|No answer|Do not call again)/ })).not.toBeInTheDocument();
  expect(told).toEqual([true]);
  await user.click(screen.getByRole('button', { name: /^Take back/ }));

  expect(await screen.findByText('Taken back. Your allowance is back, too.')).toBeVisible();
  await waitFor(() => expect(told).toEqual([true, false]));
});

test.each([0, 2 * DAY_MS])('a colleague’s call in %d ms is theirs to take back', async (due) => {
  showMay(await aDeskWithCalls([due], 2), { customer: NO });

  expect(await screen.findByText(/^Only whoever planned it can take it back/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Take back/ })).not.toBeInTheDocument();
});

test('a note that nobody can read stops calls, and says so', async () => {
  showMay(await aDeskWithCalls([0]), { customer: saying('rather not') });

  expect(await screen.findByText(/^What stands in the field “Courtesy calls”.* is not clear/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Reached/ })).not.toBeInTheDocument();
});

test.each<[CloseCallOutcome, string]>([
  [{ kind: 'closed', task: 'closed' }, 'The call is done.'],
  [
    { kind: 'only-refused' },
    'It is noted that this customer is not to be called again. If the call is still listed here, please take it back.',
  ],
])('who has just said no is not called by the other plans either, after %j', async (closed, words) => {
  const { services, ...desk } = await aDeskWithCalls([0, HOUR_MS]);
  const gestures = { ...services.gestures, closeCall: async () => closed };
  const { user } = showMay({ ...desk, services: { ...services, gestures } }, { customer: saying('') });
  const [first] = await screen.findAllByRole('button', { name: /^Do not call again/ });
  if (first === undefined) throw new Error('No call stands');

  await user.click(first);

  expect(await screen.findAllByText('This customer does not want to be called.')).toHaveLength(2);
  expect(await screen.findByText(words)).toBeVisible();
});

test('who has just said no cannot be called by another plan, though their profile as it came says yes', async () => {
  const { user } = showMay(await aDeskWithCalls([0]), { customer: saying('agreed 2026-11-05 #101') });

  await user.click(await screen.findByRole('button', { name: /^Do not call again/ }));
  await screen.findAllByText('This customer does not want to be called.');
  await user.click(await screen.findByRole('button', { name: 'Plan a courtesy call' }));

  expect(await screen.findByRole('form')).toHaveTextContent(/^This customer does not want to be called\.Cancel$/);
});

test('when somebody said no is noted as the zone of the policy has it', async () => {
  const { services, ...desk } = await aDeskWithCalls([0], 1, { timeZone: 'Pacific/Auckland' });
  const closeCall = jest.fn(services.gestures.closeCall);
  const { user } = showMay({ ...desk, services: { ...services, gestures: { ...services.gestures, closeCall } } });

  await user.click(await screen.findByRole('button', { name: /^Do not call again/ }));

  await waitFor(() => expect(closeCall.mock.calls[0]?.[1].on).toBe('2026-11-23'));
});

test('a call that was not planned yet is not tried again either', async () => {
  const issue = () => Promise.reject(new Error('no answer'));
  const desk = appDesk({ policy: ok(aPolicy({ limits: [] })), maker: { issue } });
  await desk.services.gestures.give(aRequest({ wish: { kind: 'courtesy-call', due: later(noon, DAY_MS) } }));
  showMay(desk, { customer: NO });

  expect(await screen.findByRole('button', { name: 'Take back' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
});

test.each([
  [NO, 1],
  [saying('agreed 2026-11-20 #101'), 0],
])('beside a ticket with a call, %j says so above everything: %d', async (wish, count) => {
  const { customer, ...open } = anOpenTicket();
  if (!customer) throw new Error('The ticket of the tests has a customer');
  showSidebar(await aDeskWithCalls([0]), { ...open, customer: { ...customer, ...wish } });
  await screen.findByRole('list', { name: 'Courtesy calls' });
  await screen.findByRole('button', { name: 'Phrases' });

  await waitFor(() =>
    expect(screen.queryAllByText('They do not want to be called, but a call is still planned.')).toHaveLength(count),
  );
});
