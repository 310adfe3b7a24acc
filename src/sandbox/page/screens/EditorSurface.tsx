import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { useObservable } from '../use-observable';
import { colour } from './colour';

const Surface = styled.div`
  min-height: 98px;
  border: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  &:focus-within {
    border-color: ${colour('border.primaryEmphasis')};
  }
  &[data-internal='true'] {
    background: ${colour('background.warning')};
  }
  [contenteditable] {
    min-height: 96px;
    max-height: 30vh;
    overflow-y: auto;
    padding: ${({ theme }) => theme.space.sm};
    outline: none;
    overflow-wrap: anywhere;
  }
  p + p {
    margin-top: ${({ theme }) => theme.space.xs};
  }
  ul,
  ol {
    padding-inline-start: ${({ theme }) => theme.space.md};
  }
  a {
    color: ${colour('foreground.primary')};
  }
`;

/** Where the workspace's own editor stands while its ticket is shown. */
export function EditorSurface({ workspace }: { readonly workspace: TicketWorkspace }) {
  const place = useRef<HTMLDivElement>(null);
  const kind = useObservable(workspace.replyKind);
  const { element } = workspace.editor;
  useEffect(() => {
    element.setAttribute('aria-label', 'Reply');
    element.setAttribute('dir', 'auto');
    place.current?.append(element);
    return () => element.remove();
  }, [element]);
  return <Surface ref={place} data-internal={kind === 'internal'} />;
}
