import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { XL } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { useObservable } from '../use-observable';
import { colour } from './colour';
import { useCustomers } from './use-customers';

const Header = styled.header`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.sm} ${({ theme }) => theme.space.md};
  border-bottom: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
`;

export function NewTicketHeader({ workspace }: { readonly workspace: TicketWorkspace }) {
  const customers = useCustomers(true);
  const { subject, requester_id } = useObservable(workspace.edits);
  const choose = (id: number) => {
    const customer = customers.find((each) => each.id === id);
    if (customer === undefined) return;
    workspace.addPeople([customer]);
    workspace.edit({ requester_id: id });
  };
  return (
    <Header>
      <XL tag="h1">New ticket</XL>
      <Field>
        <Field.Label>Requester</Field.Label>
        <Select isCompact value={requester_id ?? ''} onChange={({ target }) => choose(Number(target.value))}>
          <option value="" disabled>
            Choose a customer
          </option>
          {customers.map(({ id, name, email }) => (
            <option key={id} value={id}>
              {[name, email].filter(Boolean).join(', ')}
            </option>
          ))}
        </Select>
      </Field>
      <Field>
        <Field.Label>Subject</Field.Label>
        <Input isCompact value={subject ?? ''} onChange={({ target }) => workspace.edit({ subject: target.value })} />
      </Field>
    </Header>
  );
}
