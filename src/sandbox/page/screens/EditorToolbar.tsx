import { Button, IconButton } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { TicketTab } from '../tabs/tab';
import type { ReplyKind, TicketWorkspace } from '../ticket/ticket-workspace';
import { useObservable } from '../use-observable';
import { AttachFiles } from './AttachFiles';
import { EditorApps } from './EditorApps';
import { Icon } from './Icon';
import { MacroMenu } from './MacroMenu';

const Bar = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs};
`;

const Spring = styled.span`
  flex: 1;
`;

const KINDS = [
  ['public', 'Public reply'],
  ['internal', 'Internal note'],
] as const;

const FORMATS = [
  ['bold', 'Bold', 'bold'],
  ['italic', 'Italic', 'italic'],
  ['insertUnorderedList', 'Bulleted list', 'list'],
] as const;

export function EditorToolbar({ tab: { workspace, guids } }: { readonly tab: TicketTab }) {
  return (
    <Bar>
      <Bar role="group" aria-label="Who reads it">
        {KINDS.map(([kind, name]) => (
          <KindButton key={kind} workspace={workspace} kind={kind} name={name} />
        ))}
      </Bar>
      <Spring />
      <MacroMenu workspace={workspace} />
      {FORMATS.map(([format, name, icon]) => (
        <IconButton
          key={format}
          size="small"
          aria-label={name}
          // The editor must keep its selection.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => workspace.editor.format(format)}
        >
          <Icon name={icon} />
        </IconButton>
      ))}
      <AttachFiles workspace={workspace} />
      <EditorApps guids={guids} />
    </Bar>
  );
}

interface KindButtonProps {
  readonly workspace: TicketWorkspace;
  readonly kind: ReplyKind;
  readonly name: string;
}

function KindButton({ workspace, kind, name }: KindButtonProps) {
  const isChosen = useObservable(workspace.replyKind) === kind;
  return (
    <Button
      size="small"
      isBasic={!isChosen}
      aria-pressed={isChosen}
      disabled={!workspace.mayWrite(kind)}
      onClick={() => workspace.setReplyKind(kind)}
    >
      {name}
    </Button>
  );
}
