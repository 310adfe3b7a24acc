import { Checkbox, Field, Input, Select } from '@zendeskgarden/react-forms';
import type { ChangeEvent } from 'react';
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
  const change = (text: string) => workspace.edit(fieldEdit(workspace, field, text));
  const input = { disabled: !field.isEnabled || ticket?.status === 'closed' };
  const written = { ...input, isCompact: true, value, onChange: ({ target }: Changed) => change(target.value) };
  if (field.type === 'checkbox') {
    return (
      <Field>
        <Checkbox {...input} checked={value === 'true'} onChange={({ target }) => change(String(target.checked))}>
          <Field.Label isRegular>{field.label}</Field.Label>
        </Checkbox>
      </Field>
    );
  }
  return (
    <Field>
      <Field.Label isRegular>{field.label}</Field.Label>
      {field.optionValues.length === 0 || field.type === 'multiselect' ? (
        <Input type={INPUT_TYPES[field.type] ?? 'text'} {...written} />
      ) : (
        <Select {...written}>
          <option value="">-</option>
          {field.optionValues
            .filter(({ isVisible }) => isVisible)
            .map((option) => (
              <option key={option.value} value={option.value} disabled={!option.isEnabled}>
                {option.label}
              </option>
            ))}
        </Select>
      )}
    </Field>
  );
}

type Changed = ChangeEvent<HTMLInputElement | HTMLSelectElement>;

const INPUT_TYPES: Readonly<Record<string, string>> = {
  due_date: 'date',
  date: 'date',
  integer: 'number',
  decimal: 'number',
};
