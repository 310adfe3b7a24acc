import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import { framePermissions } from '../frame-permissions';
import { cssLength } from '../zaf-host/frame-size';
import type { FrameSize, Instance } from '../zaf-host/instance';
import { openSigned } from './open-signed';
import { useServices } from './services-context';

const Iframe = styled.iframe`
  display: block;
  flex: 1 0 auto;
  border: 0;
  color-scheme: normal;
`;

interface AppFrameProps {
  readonly instance: Instance;
  /** Where the app has not said how large it wants to be. */
  readonly usual?: FrameSize;
}

/** One place where an app runs. What happens inside goes through the host. */
export function AppFrame({ instance, usual = {} }: AppFrameProps) {
  const services = useServices();
  const { host, boot } = services;
  const element = useRef<HTMLIFrameElement>(null);
  const isAsked = useRef(!instance.signed);
  const { guid, app, src, signed, location, size } = instance;
  useEffect(() => {
    const window = element.current?.contentWindow;
    if (window) host.attach(guid, window);
  }, [host, guid]);
  useEffect(() => {
    if (!signed || isAsked.current) return;
    isAsked.current = true;
    void openSigned(instance, services);
  });
  const { width = '100%', height = '100%' } = { ...usual, ...size };
  return (
    <Iframe
      ref={element}
      name={guid}
      src={signed ? undefined : src}
      title={`${app.name} ${location}`}
      {...framePermissions(boot.isStrictFrame)}
      style={{
        width: cssLength(width),
        height: cssLength(height),
        // As high as it asked for, and else as its place is.
        ...(size.height !== undefined && { flex: 'none' }),
      }}
      // A signed frame is empty at first, and that loads, too.
      onLoad={() => isAsked.current && host.loaded(guid)}
    />
  );
}
