import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { LG } from '@zendeskgarden/react-typography';
import { useCallback, useEffect, useState, type FormEvent } from 'react';
import styled from 'styled-components';
import type { SetFault } from '../api/levers';
import { faultWords } from './fault-words';
import { useServices } from './services-context';
import { useAttempt } from './use-attempt';

const Part = styled.section`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const List = styled.ul`
  list-style: none;
`;

const Line = styled.form`
  display: flex;
  align-items: end;
  gap: ${({ theme }) => theme.space.sm};
`;

const FaultField = styled(Field)`
  flex: 1;
`;

/** The faults that are set for the whole sandbox, and a line for another one. */
export function FaultList() {
  const { levers } = useServices();
  const attempt = useAttempt();
  const [faults, setFaults] = useState<readonly SetFault[]>([]);
  const afterwards = useCallback(
    (change: () => Promise<void>) =>
      attempt(async () => {
        await change();
        setFaults(await levers.faults());
        return undefined;
      }),
    [attempt, levers],
  );
  useEffect(() => void afterwards(() => Promise.resolve()), [afterwards]);
  return (
    <Part aria-label="Faults">
      <LG tag="h2">Faults</LG>
      {faults.length === 0 ? (
        <p>None are set.</p>
      ) : (
        <List aria-label="Set faults">
          {faults.map((fault, index) => (
            <li key={index}>{faultWords(fault)}</li>
          ))}
        </List>
      )}
      <NewFault onAdd={(text) => afterwards(() => levers.addFault(text))} />
      <div>
        <Button disabled={faults.length === 0} onClick={() => void afterwards(() => levers.endFaults())}>
          End all faults
        </Button>
      </div>
    </Part>
  );
}

function NewFault({ onAdd }: { readonly onAdd: (text: string) => Promise<void> }) {
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    void onAdd(text);
  };
  return (
    <Line onSubmit={add}>
      <FaultField>
        <Field.Label>New fault</Field.Label>
        <Field.Hint>
          For example 500:/users, late2000:/tickets, garbage:/search, 429x2:PUT /tickets, drop:/users, 500:background
          PUT /tickets
        </Field.Hint>
        <Input value={text} autoComplete="off" onChange={({ target }) => setText(target.value)} />
      </FaultField>
      <Button type="submit">Add</Button>
    </Line>
  );
}
