import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { TicketTab } from '../tabs/tab';
import { useObservable } from '../use-observable';
import { AttachedFiles } from './AttachedFiles';
import { colour } from './colour';
import { CopyLine } from './CopyLine';
import { EditorSurface } from './EditorSurface';
import { EditorToolbar } from './EditorToolbar';
import { NoticeBar } from './NoticeBar';
import { SubmitButtons } from './SubmitButtons';

const Area = styled.section`
  display: grid;
  flex: none;
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.sm} ${({ theme }) => theme.space.md};
  border-top: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
`;

export function ReplyArea({ tab }: { readonly tab: TicketTab }) {
  const { workspace } = tab;
  const notice = useObservable(workspace.notice);
  const kind = useObservable(workspace.replyKind);
  useObservable(workspace.edits);
  useObservable(workspace.fields.changes);
  const showsCopies = workspace.fields.find('collaborator')?.isVisible !== false;
  if (!workspace.mayWrite('internal')) {
    return (
      <Area aria-label="Reply">
        <Alert type="info">This ticket is closed. Nothing more can be written here.</Alert>
      </Area>
    );
  }
  return (
    <Area aria-label="Reply">
      {notice !== null && <NoticeBar notice={notice} workspace={workspace} />}
      <EditorToolbar tab={tab} />
      {kind === 'public' && showsCopies && <CopyLine workspace={workspace} />}
      <EditorSurface workspace={workspace} />
      <AttachedFiles workspace={workspace} />
      <SubmitButtons tab={tab} />
    </Area>
  );
}
