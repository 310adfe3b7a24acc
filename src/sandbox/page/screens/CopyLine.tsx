import { Field, Input } from '@zendeskgarden/react-forms';
import { Tag } from '@zendeskgarden/react-tags';
import { SM } from '@zendeskgarden/react-typography';
import { useId, useState, type KeyboardEvent } from 'react';
import styled from 'styled-components';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { useObservable } from '../use-observable';
import { useCustomers } from './use-customers';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs};
`;

const Address = styled(Input)`
  width: 220px;
`;

/** The people in copy of a public reply. */
export function CopyLine({ workspace }: { readonly workspace: TicketWorkspace }) {
  useObservable(workspace.edits);
  const phase = useObservable(workspace.phase);
  const ids = workspace.ticket()?.email_cc_ids ?? [];
  const people = phase.status === 'ready' ? phase.file.people : new Map<number, never>();
  const setIds = (next: readonly number[]) => workspace.edit({ email_cc_ids: [...next] });
  return (
    <Row>
      <SM tag="span">In copy</SM>
      {ids.map((id) => {
        const name = people.get(id)?.email ?? `user ${id}`;
        return (
          <Tag key={id}>
            <span>{name}</span>
            <Tag.Close
              aria-label={`Remove ${name} from copy`}
              onClick={() => setIds(ids.filter((each) => each !== id))}
            />
          </Tag>
        );
      })}
      <AddressField workspace={workspace} onAdd={(id) => setIds([...new Set([...ids, id])])} />
    </Row>
  );
}

interface AddressFieldProps {
  readonly workspace: TicketWorkspace;
  readonly onAdd: (id: number) => void;
}

function AddressField({ workspace, onAdd }: AddressFieldProps) {
  const [address, setAddress] = useState('');
  const [isWanted, setIsWanted] = useState(false);
  const [isUnknown, setIsUnknown] = useState(false);
  const customers = useCustomers(isWanted);
  const listId = useId();
  const add = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || address.trim() === '') return;
    event.preventDefault();
    const found = customers.find(({ email }) => email?.toLowerCase() === address.trim().toLowerCase());
    setIsUnknown(found === undefined);
    if (found === undefined) return;
    workspace.addPeople([found]);
    onAdd(found.id);
    setAddress('');
  };
  return (
    <Field>
      <Field.Label hidden>Add to copy</Field.Label>
      <Address
        isCompact
        list={listId}
        placeholder="Add an e-mail address"
        value={address}
        {...(isUnknown && { validation: 'error' })}
        onFocus={() => setIsWanted(true)}
        onChange={({ target }) => setAddress(target.value)}
        onKeyDown={add}
      />
      <datalist id={listId}>
        {customers.map(({ id, name, email }) => (
          <option key={id} value={email ?? ''}>
            {name}
          </option>
        ))}
      </datalist>
      {isUnknown && <Field.Message validation="error">Nobody has this address.</Field.Message>}
    </Field>
  );
}
