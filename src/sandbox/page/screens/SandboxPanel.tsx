import { Button } from '@zendeskgarden/react-buttons';
import { LG, XL } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { Tab } from '../tabs/tab';
import { useObservable } from '../use-observable';
import { ConditionsForm } from './ConditionsForm';
import { FaultList } from './FaultList';
import { useServices } from './services-context';
import { useAttempt } from './use-attempt';

const Area = styled.section`
  display: grid;
  gap: ${({ theme }) => theme.space.lg};
  max-width: 640px;
  padding: ${({ theme }) => theme.space.lg};
`;

const Part = styled.section`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.space.sm};
`;

/** The sandbox's own levers: what no helpdesk lets anybody do. */
export function SandboxPanel() {
  return (
    <Area aria-label="Sandbox">
      <XL tag="h1">Sandbox</XL>
      <ConditionsForm />
      <FaultList />
      <SecondAgent />
      <StartOver />
    </Area>
  );
}

function SecondAgent() {
  const { boot, levers, tabs } = useServices();
  const attempt = useAttempt();
  const tickets = useObservable(tabs.open).flatMap(savedTicket);
  const edit = async (id: number) => {
    const author = await levers.secondAgent(id);
    const name = boot.users.find((user) => user.id === author)?.name ?? 'Another agent';
    return `${name} added a note and a tag to ticket #${id}.`;
  };
  return (
    <Part aria-label="Second agent">
      <LG tag="h2">Second agent</LG>
      {tickets.length === 0 && <p>Open a ticket first.</p>}
      {tickets.map((id) => (
        <Button key={id} onClick={() => void attempt(() => edit(id))}>
          Let a second agent edit ticket #{id}
        </Button>
      ))}
    </Part>
  );
}

function savedTicket(tab: Tab): number[] {
  return tab.kind === 'ticket' && tab.workspace.id !== null ? [tab.workspace.id] : [];
}

function StartOver() {
  const { boot, levers } = useServices();
  const attempt = useAttempt();
  const reset = async () => {
    await levers.reset();
    window.location.assign(`/agent/tickets?as=${encodeURIComponent(boot.user.email ?? '')}`);
    return 'Everything is as it was in the beginning.';
  };
  return (
    <Part aria-label="Start over">
      <LG tag="h2">Start over</LG>
      <p>All tickets, people and entries go back to what the sandbox began with. Faults stay.</p>
      <Button isDanger onClick={() => void attempt(reset)}>
        Reset
      </Button>
    </Part>
  );
}
