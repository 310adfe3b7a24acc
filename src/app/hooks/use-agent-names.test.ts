import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { appDesk } from '../../../test/support/app-desk';
import { agentId, type AgentId } from '../../domain/ids';
import type { AgentNames } from '../../ports/agent-names';
import { ServicesProvider } from '../Services';
import { useAgentNames } from './use-agent-names';

const BERT = agentId(2);
const CARL = agentId(3);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Beside what these agents gave; whom the helpdesk was asked for, and what was reported. */
function besideGiftsOf(agents: readonly AgentId[], answer: AgentNames['namesOf'] = async () => new Map()) {
  const asked: (readonly AgentId[])[] = [];
  const namesOf: AgentNames['namesOf'] = (ids) => {
    asked.push(ids);
    return answer(ids);
  };
  const { services, reported } = appDesk({ agentNames: async () => ({ namesOf }) });
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(ServicesProvider, { value: services }, children);
  return { asked, reported, ...renderHook((ids) => useAgentNames(ids), { wrapper, initialProps: agents }) };
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

test('names are asked for once the page is idle, each agent once, whatever is drawn anew', async () => {
  const { asked, result, rerender } = besideGiftsOf([BERT, CARL, BERT], async () => new Map([[BERT, 'Bert Adams']]));

  await pass(900);
  expect(asked).toEqual([]);
  await pass(5000);
  rerender([BERT, CARL, BERT]);
  await pass(5000);

  expect(asked).toEqual([[BERT, CARL]]);
  expect(result.current).toEqual(new Map([[BERT, 'Bert Adams']]));
});

test('where nobody else gave anything nobody is asked for', async () => {
  const { asked } = besideGiftsOf([]);

  await pass(5000);

  expect(asked).toEqual([]);
});

test('whoever passes by in less than a second asks nothing', async () => {
  const { asked, unmount } = besideGiftsOf([BERT]);

  await pass(900);
  unmount();
  await pass(5000);

  expect(asked).toEqual([]);
});

test('names that cannot be read are reported, and nobody has one', async () => {
  const refused = new Error('The names cannot be read');
  const { result, reported } = besideGiftsOf([BERT], () => Promise.reject(refused));

  await pass(5000);

  expect(result.current).toEqual(new Map());
  expect(reported).toEqual([refused]);
});
