import { IconButton } from '@zendeskgarden/react-buttons';
import { useLayoutEffect, useRef } from 'react';
import styled from 'styled-components';
import { useObservable } from '../use-observable';
import { cssLength } from '../zaf-host/frame-size';
import type { Instance } from '../zaf-host/instance';
import { AppFrame } from './AppFrame';
import { colour } from './colour';
import { Icon } from './Icon';
import { useServices } from './services-context';

const Dialog = styled.dialog`
  max-width: 90vw;
  max-height: 90vh;
  padding: 0;
  border: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${colour('background.raised')};
  color: ${colour('foreground.default')};
  &::backdrop {
    background: rgb(0 0 0 / 50%);
  }
`;

const Bar = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.md};
`;

const Body = styled.div`
  display: flex;
`;

export function Modals() {
  const { host } = useServices();
  const modals = useObservable(host.instances).filter(({ location }) => location === 'modal');
  return modals.map((modal) => <Modal key={modal.guid} instance={modal} />);
}

const DEFAULT_SIZE = { width: '600px', height: '400px' };

function Modal({ instance }: { readonly instance: Instance }) {
  const { host } = useServices();
  const { name } = instance.app;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Only a dialog that is closed gives the keyboard back to the frame it was opened from.
    return () => shown?.close();
  }, []);
  const close = () => void host.destroy(instance.guid);
  const { width = DEFAULT_SIZE.width, height = DEFAULT_SIZE.height } = instance.size;
  return (
    <Dialog
      ref={dialog}
      aria-label={name}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <Bar>
        <strong>{name}</strong>
        <IconButton size="small" aria-label="Close dialog" onClick={close}>
          <Icon name="close" />
        </IconButton>
      </Bar>
      <Body style={{ width: cssLength(width), height: cssLength(height) }}>
        <AppFrame instance={{ ...instance, size: {} }} />
      </Body>
    </Dialog>
  );
}
