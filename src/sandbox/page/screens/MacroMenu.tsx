import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import type { PageMacro } from '../api/macro-shapes';
import { applyMacro } from '../ticket/apply-macro';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { colour } from './colour';

const Place = styled.div`
  position: relative;
`;

const Sheet = styled.ul`
  position: absolute;
  z-index: 5;
  right: 0;
  bottom: 100%;
  width: max-content;
  max-width: 90vw;
  max-height: 50vh;
  margin: 0;
  padding: ${({ theme }) => theme.space.xs};
  overflow: auto;
  list-style: none;
  border: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${colour('background.raised')};
`;

/** The team's macros, asked for when somebody wants one. */
export function MacroMenu({ workspace }: { readonly workspace: TicketWorkspace }) {
  const [macros, setMacros] = useState<readonly PageMacro[]>();
  const toggle = async () => setMacros(macros === undefined ? await workspace.helpdesk.macros() : undefined);
  const apply = async ({ id }: PageMacro) => {
    setMacros(undefined);
    await applyMacro(workspace, id);
  };
  return (
    <Place onKeyDown={({ key }) => key === 'Escape' && setMacros(undefined)}>
      <Button size="small" isBasic aria-expanded={macros !== undefined} onClick={() => void toggle()}>
        Macros
      </Button>
      {macros && (
        <Sheet aria-label="Macros">
          {macros.map((macro) => (
            <li key={macro.id}>
              <Button size="small" isBasic onClick={() => void apply(macro)}>
                {macro.title.replaceAll('::', ' › ')}
              </Button>
            </li>
          ))}
        </Sheet>
      )}
    </Place>
  );
}
