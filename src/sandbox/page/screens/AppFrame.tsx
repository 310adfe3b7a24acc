import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import type { Instance, Length } from '../zaf-host/instance';
import { useServices } from './services-context';

const Iframe = styled.iframe`
  display: block;
  flex: 1 0 auto;
  border: 0;
  color-scheme: normal;
`;

/** One place where the app runs. What happens inside goes through the host. */
export function AppFrame({ instance }: { readonly instance: Instance }) {
  const { host, words } = useServices();
  const element = useRef<HTMLIFrameElement>(null);
  const { guid, src, location, size } = instance;
  useEffect(() => {
    const window = element.current?.contentWindow;
    if (window) host.attach(guid, window);
  }, [host, guid]);
  return (
    <Iframe
      ref={element}
      src={src}
      title={`${words.appName()} ${location}`}
      style={{ width: cssLength(size.width) ?? '100%', height: cssLength(size.height) ?? '100%' }}
      onLoad={() => host.loaded(guid)}
    />
  );
}

const cssLength = (length: Length | undefined) => (typeof length === 'number' ? `${length}px` : length);
