import { screen } from '@testing-library/react';
import { appDesk } from '../../../../test/support/app-desk';
import { aRequest, noon } from '../../../../test/support/ledger-samples';
import { showMay } from '../../../../test/support/show-may';
import { agentId, ticketId } from '../../../domain/ids';
import { later, MINUTE_MS } from '../../../domain/time';

/** Cora's other ticket has had extra time for so many minutes; answers the ticket that an agent opens from this one. */
async function besideExtraTime(minutes: number): Promise<readonly unknown[]> {
  const opened: unknown[] = [];
  const { services, ...desk } = appDesk();
  const { occasion } = aRequest();
  await services.gestures.give(
    aRequest({ occasion: { ...occasion, ticket: ticketId(9002) }, wish: { kind: 'extra-time', minutes: 15 } }),
  );
  const gestures = { ...services.gestures, time: () => later(noon, minutes * MINUTE_MS) };
  const workspace = { ...services.workspace, showTicket: async (ticket: unknown) => void opened.push(ticket) };
  const { user } = showMay({ ...desk, services: { ...services, gestures, workspace } });
  await user.click(await screen.findByRole('button', { name: 'on ticket 9002' }));
  return opened;
}

test.each([
  ['that runs on another ticket', 4, 'Extra time · 11 minutes left · on ticket 9002'],
  ['that is up on another ticket', 16, 'Extra time · the time is up · on ticket 9002'],
])('extra time %s is a line that leads there', async (_, minutes, line) => {
  expect(await besideExtraTime(minutes)).toEqual([ticketId(9002)]);

  expect(
    screen.getByText((_content, element) => element?.tagName === 'P' && element.textContent === line),
  ).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Extra time' })).not.toBeInTheDocument();
});

test('while extra time runs on a ticket no more of it is offered there', async () => {
  const desk = appDesk();
  await desk.services.gestures.give(aRequest({ wish: { kind: 'extra-time', minutes: 15 } }));
  const { user } = showMay(desk);
  await screen.findByRole('group', { name: 'Extra time' });

  expect(await screen.findByRole('button', { name: 'Give a discount' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Take extra time' })).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByRole('button', { name: 'Take extra time' })).toBeVisible();
});

test.each([
  ['the agent themselves', 1, agentId(1)],
  ['a colleague', 0, agentId(2)],
])(
  'where %s took extra time, its minutes are written anew %d times when the ticket is opened',
  async (_, times, agent) => {
    const { services, ...desk } = appDesk();
    const { occasion } = aRequest();
    const ticket = ticketId(9001);
    await services.gestures.give(
      aRequest({ occasion: { ...occasion, agent, ticket }, wish: { kind: 'extra-time', minutes: 15 } }),
    );
    const kept: unknown[] = [];
    const keepMinutes = async (standing: unknown) => {
      kept.push(standing);
      return 'told' as const;
    };
    showMay({ ...desk, services: { ...services, gestures: { ...services.gestures, keepMinutes } } });

    expect(await screen.findByRole('group', { name: 'Extra time' })).toHaveTextContent('15 minutes left');
    expect(kept).toHaveLength(times);
  },
);
