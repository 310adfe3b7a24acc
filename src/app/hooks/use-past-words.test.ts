import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { appDesk } from '../../../test/support/app-desk';
import type { Contact } from '../../domain/customer/contact';
import { customerId, ticketId, type TicketId } from '../../domain/ids';
import { DAY_MS, instantOf, later } from '../../domain/time';
import { ServicesProvider } from '../Services';
import { usePastWords } from './use-past-words';

const NOW = instantOf('2026-11-10T12:00:00Z');
const contact = (id: number): Contact => ({
  ...{ ticket: ticketId(id), subject: 'Where?', channel: 'email', status: 'solved' },
  at: later(NOW, -id * DAY_MS),
});
const contacts = [contact(1), contact(2), contact(3)];

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Passes by a customer with these contacts, and tells which of their tickets were read. */
async function readOf(contacts: readonly Contact[], current?: TicketId, waitMs = 5000): Promise<readonly number[]> {
  const read: number[] = [];
  const past = {
    saidOn: async (ticket: TicketId) => {
      read.push(Number(ticket));
      return { turns: [], hasBeginning: true };
    },
  };
  const { services } = appDesk({ now: () => NOW });
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(ServicesProvider, { value: services }, children);
  renderHook(() => usePastWords(past, { contacts, current, customer: customerId(1) }), { wrapper });
  await act(() => jest.advanceTimersByTimeAsync(waitMs));
  return read;
}

test.each<[what: string, days: readonly number[], current: number | undefined, expected: readonly number[]]>([
  ['the three most recent others', [1, 2, 3, 4, 5], 2, [1, 3, 4]],
  ['none of 30 days ago and more', [29, 30, 31], undefined, [29]],
  ['nothing where nothing is recent', [31, 400], undefined, []],
  ['nothing where there is only the ticket at hand', [1], 1, []],
])('of past tickets are read %s', async (_, days, current, expected) => {
  expect(await readOf(days.map(contact), current === undefined ? undefined : ticketId(current))).toEqual(expected);
});

test('whoever passes by in less than a second reads nothing', async () => {
  expect(await readOf(contacts, undefined, 900)).toEqual([]);
});

test.each([
  ['the oldest turn of a long chat is heard', false, ['Unplug it first', 'I did that']],
  ['the description of a short one is not', true, ['I did that']],
])('%s', async (_, hasBeginning, heard) => {
  const { services } = appDesk({ now: () => NOW });
  const turns = ['Unplug it first', 'I did that'].map((text) => ({
    ...{ by: 'customer' as const, isPublic: true, channel: 'messaging' as const, at: NOW, text },
  }));
  const past = { saidOn: async () => ({ turns, hasBeginning }) };
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(ServicesProvider, { value: services }, children);
  const { result } = renderHook(
    () =>
      usePastWords(past, {
        contacts: [{ ...contact(1), channel: 'messaging' }],
        current: undefined,
        customer: customerId(1),
      }),
    { wrapper },
  );

  await act(() => jest.advanceTimersByTimeAsync(5000));

  expect(result.current.flatMap((ticket) => ticket.turns.map(({ text }) => text))).toEqual(heard);
});

test('a past ticket that cannot be read is reported, and the others are read all the same', async () => {
  const unreadable = new Error('Ticket 2 cannot be read');
  const { services, reported } = appDesk({ now: () => NOW });
  const past = {
    saidOn: async (ticket: TicketId) => {
      if (ticket === ticketId(2)) throw unreadable;
      return { turns: [], hasBeginning: true };
    },
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(ServicesProvider, { value: services }, children);
  const { result } = renderHook(() => usePastWords(past, { contacts, current: undefined, customer: customerId(1) }), {
    wrapper,
  });

  await act(() => jest.advanceTimersByTimeAsync(5000));

  expect(result.current.map(({ ticket }) => Number(ticket))).toEqual([1, 3]);
  expect(reported).toEqual([unreadable]);
});
