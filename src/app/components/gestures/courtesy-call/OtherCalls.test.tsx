import { screen, within } from '@testing-library/react';
import { appDesk } from '../../../../../test/support/app-desk';
import { aPolicy, aRequest, noon } from '../../../../../test/support/ledger-samples';
import { showMay } from '../../../../../test/support/show-may';
import { agentId, customerId, reservationId, ticketId } from '../../../../domain/ids';
import { ok } from '../../../../domain/result';
import { DAY_MS, HOUR_MS, later } from '../../../../domain/time';

interface Planned {
  readonly ticket: number;
  readonly dueIn: number;
  readonly agent?: number;
  readonly customer?: number;
}

/** Cora's ticket before an agent who has planned these calls, each with another customer unless one is named. */
async function besideCalls(...calls: readonly Planned[]) {
  const issue = async () => ({ kind: 'issued', reference: 'task/77' }) as const;
  const { services, ...desk } = appDesk({ policy: ok(aPolicy({ limits: [] })), maker: { issue } });
  for (const { ticket, dueIn, agent = 1, customer = ticket } of calls) {
    const about = { agent: agentId(agent), customer: customerId(customer), ticket: ticketId(ticket) };
    await services.gestures.give(
      aRequest({
        id: reservationId(`call-${ticket}`),
        occasion: { ...about, ticketTags: [] },
        wish: { kind: 'courtesy-call', due: later(noon, dueIn) },
      }),
    );
  }
  const opened: unknown[] = [];
  const workspace = { ...services.workspace, showTicket: async (ticket: unknown) => void opened.push(ticket) };
  return { ...showMay({ ...desk, services: { ...services, workspace } }), opened };
}

const others = async () =>
  within(await screen.findByRole('list', { name: 'Your calls to other customers' })).getAllByRole('listitem');

test('an agent’s own calls of the next day stand beside every ticket, and lead to their own', async () => {
  const { user, opened } = await besideCalls(
    { ticket: 9002, dueIn: HOUR_MS },
    { ticket: 9003, dueIn: -DAY_MS },
    { ticket: 9004, dueIn: 2 * DAY_MS },
    { ticket: 9005, dueIn: 0, agent: 2 },
  );

  expect((await others()).map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Call overdue since Sat,? 21 Nov,? 12:00 · Ticket #9003 · Task #77$/),
    expect.stringMatching(/^Call at Sun,? 22 Nov,? 13:00 · Ticket #9002 · Task #77$/),
  ]);
  expect(screen.queryByRole('button', { name: /call of ticket/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ticket #9002' }));
  expect(opened).toEqual([ticketId(9002)]);
});

test('a call of this customer stands apart from them, with what can come of it', async () => {
  await besideCalls({ ticket: 9001, dueIn: 0, customer: 501 }, { ticket: 9002, dueIn: 0 });

  expect(await others()).toHaveLength(1);
  const own = within(screen.getByRole('list', { name: 'Courtesy calls' })).getAllByRole('listitem');
  expect(own.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('ReachedNo answer')]);
});

test('of many those that have waited longest are shown, and how many more there are', async () => {
  await besideCalls(...[5, 4, 3, 2, 1].map((hours) => ({ ticket: 9001 + hours, dueIn: hours * HOUR_MS })));

  expect((await others()).map(({ textContent }) => /#9\d+/.exec(textContent)?.[0])).toEqual([
    '#9002',
    '#9003',
    '#9004',
  ]);
  expect(screen.getByText('and 2 more')).toBeVisible();
});
