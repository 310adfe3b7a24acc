import styled from 'styled-components';
import type { FrameSize, Instance } from '../zaf-host/instance';
import { AppFrame } from './AppFrame';
import { colour } from './colour';

const Sheet = styled.div`
  position: absolute;
  z-index: 5;
  right: 0;
  display: flex;
  max-width: 90vw;
  max-height: 80vh;
  overflow: auto;
  border: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${colour('background.raised')};
  &[data-side='above'] {
    bottom: 100%;
  }
  &[data-side='below'] {
    top: 100%;
  }
`;

interface AppPopoverProps {
  readonly instance: Instance;
  readonly side: 'above' | 'below';
  readonly usual: FrameSize;
}

/** The page of an app that stands behind a button. Once loaded it lives on unseen. */
export function AppPopover({ instance, side, usual }: AppPopoverProps) {
  if (!instance.awake) return null;
  return (
    <Sheet hidden={!instance.active} data-side={side}>
      <AppFrame instance={instance} usual={usual} />
    </Sheet>
  );
}
