import { Notification } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import { useObservable } from '../use-observable';
import { useServices } from './services-context';

const Corner = styled.div`
  position: fixed;
  z-index: 10;
  top: ${({ theme }) => theme.space.xs};
  /* Over the top bar, where it hides neither the reply nor the app. */
  left: 50%;
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  width: 320px;
  transform: translateX(-50%);
`;

const TYPES = { notice: 'info', alert: 'warning', error: 'error' } as const;
const TITLES = { notice: 'Note', alert: 'Attention', error: 'Error' } as const;

/** Notifications of apps, as text: what an app says is not markup here. */
export function ToastCorner() {
  const { toasts } = useServices();
  const shown = useObservable(toasts.shown);
  return (
    <Corner role="region" aria-label="Notifications" aria-live="polite">
      {shown.map(({ id, kind, message }) => (
        <Notification key={id} type={TYPES[kind]} role={kind === 'error' ? 'alert' : 'status'}>
          <Notification.Title>{TITLES[kind]}</Notification.Title>
          {message}
          <Notification.Close aria-label="Close notification" onClick={() => toasts.close(id)} />
        </Notification>
      ))}
    </Corner>
  );
}
