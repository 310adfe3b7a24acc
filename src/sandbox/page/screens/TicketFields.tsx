import { Field, Input, Select } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import type { BoardField } from '../fields/field-board';
import { fieldEdit, fieldText } from '../ticket/field-values';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { useObservable } from '../use-observable';
import { colour } from './colour';

const Folded = styled.details`
  padding: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.md};
  border-bottom: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
`;

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
  gap: ${({ theme }) => theme.space.sm};
  max-height: 40vh;
  overflow-y: auto;
  padding: ${({ theme }) => theme.space.xs} 0;
`;

/** The fields of the ticket that stand nowhere else on the page, as apps let them be seen. */
export function TicketFields({ workspace }: { readonly workspace: TicketWorkspace }) {
  useObservable(workspace.edits);
  useObservable(workspace.phase);
  useObservable(workspace.fields.changes);
  const fields = workspace.fields.all().filter(({ name, isVisible }) => isVisible && !ELSEWHERE.has(name));
  return (
    <Folded>
      <summary>Ticket fields</summary>
      <Grid>
        {fields.map((field) => (
          <TicketField key={field.name} field={field} workspace={workspace} />
        ))}
      </Grid>
    </Folded>
  );
}

const ELSEWHERE = new Set(['subject', 'description', 'requester', 'collaborator', 'tags', 'status', 'sharedWith']);

interface TicketFieldProps {
  readonly field: BoardField;
  readonly workspace: TicketWorkspace;
}

function TicketField({ field, workspace }: TicketFieldProps) {
  const ticket = workspace.ticket();
  const value = ticket === undefined ? '' : fieldText(ticket, field.name);
  const change = (text: string) => workspace.edit(fieldEdit(workspace, field.name, text));
  const isDisabled = !field.isEnabled || ticket?.status === 'closed';
  const options = field.optionValues.filter(({ isVisible }) => isVisible);
  return (
    <Field>
      <Field.Label isRegular>{field.label}</Field.Label>
      {field.optionValues.length === 0 ? (
        <Input
          isCompact
          type={field.type === 'due_date' || field.type === 'date' ? 'date' : 'text'}
          value={value}
          disabled={isDisabled}
          onChange={({ target }) => change(target.value)}
        />
      ) : (
        <Select isCompact value={value} disabled={isDisabled} onChange={({ target }) => change(target.value)}>
          <option value="">-</option>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={!option.isEnabled}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
