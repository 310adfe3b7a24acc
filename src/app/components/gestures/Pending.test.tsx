import { act, screen, within } from '@testing-library/react';
import { agentNamesIn } from '../../../../test/support/agent-names';
import { appDesk } from '../../../../test/support/app-desk';
import { aPolicy, aRequest, noon } from '../../../../test/support/ledger-samples';
import { showMay } from '../../../../test/support/show-may';
import { agentId, ticketId } from '../../../domain/ids';
import { ok } from '../../../domain/result';
import { later, MINUTE_MS } from '../../../domain/time';

const HERE = ticketId(9001);
const ELSEWHERE = ticketId(9002);
const MAYA = agentId(1);
const BERT = agentId(2);
const NOBODY_KNOWN = agentNamesIn();

/** Maya's screen where somebody has given Cora a discount of which nothing was sent. */
async function besideUnsent(agent: typeof MAYA, ticket: typeof HERE, policy = aPolicy(), agentNames = NOBODY_KNOWN) {
  const desk = appDesk({ policy: ok(policy), agentNames: async () => agentNames });
  const { occasion } = aRequest();
  await desk.services.gestures.give(aRequest({ occasion: { ...occasion, agent, ticket } }));
  showMay(desk);
  return screen.findByRole('list', { name: 'Not sent yet' });
}

const buttonsIn = (list: HTMLElement) =>
  within(list)
    .queryAllByRole('button')
    .map(({ textContent }) => textContent);

test.each([
  ['a colleague of hers', BERT, HERE, [], true],
  ['a colleague of hers, on another ticket', BERT, ELSEWHERE, ['on ticket 9002'], true],
  ['herself, on another ticket', MAYA, ELSEWHERE, ['on ticket 9002'], false],
])('what was left unsent by %s stops no gesture here', async (_, agent, ticket, buttons, asks) => {
  const list = await besideUnsent(agent, ticket);

  expect(screen.getByRole('button', { name: 'Give a discount' })).toBeVisible();
  expect(buttonsIn(list)).toEqual(buttons);
  expect(within(list).queryAllByText(/^Please ask whoever gave it to send it or to take it back/)).toHaveLength(
    asks ? 1 : 0,
  );
});

test('what the agent has left unsent on this ticket comes first', async () => {
  const list = await besideUnsent(MAYA, HERE);

  expect(buttonsIn(list)).toEqual(['Insert', 'Take back']);
  expect(screen.queryByRole('button', { name: 'Give a discount' })).not.toBeInTheDocument();
});

test("where a colleague's unsent one has used up a limit, that is what stands in the way", async () => {
  const limit = { gesture: 'discount', per: 'customer', within: 'month', max: { count: 1 } } as const;
  await besideUnsent(BERT, ELSEWHERE, aPolicy({ limits: [limit] }));

  expect(await screen.findByText(/^Discount: The limit of 1 is reached/)).toBeVisible();
});

test('what may still be made can be taken back once nobody can be making it any more, and it says when', async () => {
  jest.useFakeTimers();
  try {
    const began = Date.now();
    const time = () => later(noon, Date.now() - began);
    const desk = appDesk({ policy: ok(aPolicy()), maker: { issue: () => Promise.reject(new Error('no answer')) } });
    await desk.services.gestures.give(aRequest());
    showMay({ ...desk, services: { ...desk.services, gestures: { ...desk.services.gestures, time } } });
    await screen.findByRole('list', { name: 'Not sent yet' });

    expect(screen.getByText(/^It may still be on its way.* It can be taken back from 12:01\.$/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Take back' })).toBeDisabled();

    await act(() => jest.advanceTimersByTimeAsync(MINUTE_MS));
    expect(screen.getByRole('button', { name: 'Take back' })).toBeEnabled();
    expect(screen.queryByText(/^It may still be on its way/)).not.toBeInTheDocument();
  } finally {
    jest.useRealTimers();
  }
});

test('whoever left it unsent is named, once the page has nothing else to do', async () => {
  jest.useFakeTimers();
  try {
    const list = await besideUnsent(BERT, HERE, aPolicy(), agentNamesIn(new Map([[BERT, 'Bert Adams']])));

    expect(list).toHaveTextContent("10 % discount (THANKYOU) (a colleague's)");
    await act(() => jest.advanceTimersByTimeAsync(3000));
    expect(list).toHaveTextContent('10 % discount (THANKYOU) (by Bert Adams)');
  } finally {
    jest.useRealTimers();
  }
});
