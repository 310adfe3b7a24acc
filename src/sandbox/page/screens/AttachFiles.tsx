import { IconButton } from '@zendeskgarden/react-buttons';
import { useRef } from 'react';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { Icon } from './Icon';

/** Each file goes to the helpdesk at once, and waits there for the reply. */
export function AttachFiles({ workspace }: { readonly workspace: TicketWorkspace }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to attach"
        onChange={({ target }) => {
          void workspace.attach([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <IconButton size="small" aria-label="Attach files" onClick={() => input.current?.click()}>
        <Icon name="clip" />
      </IconButton>
    </>
  );
}
