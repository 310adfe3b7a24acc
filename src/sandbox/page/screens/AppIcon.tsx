import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { iconImage } from '../icon-image';
import { useObservable } from '../use-observable';
import type { Instance } from '../zaf-host/instance';
import { useServices } from './services-context';

/** An app's icon has the colour of its surroundings, as in Zendesk. */
const Shape = styled.span`
  display: block;
  width: 18px;
  height: 18px;
  background: currentcolor;
  mask: center / contain no-repeat;
`;

const Letters = styled.span`
  font-size: 12px;
  font-weight: 700;
`;

/** Of an app in a bar or a toolbar: its own picture, or else two letters. */
export function AppIcon({ instance: { guid, app, location } }: { readonly instance: Instance }) {
  const { bars } = useServices();
  const { symbol, letters } = useObservable(bars.icons)[guid] ?? {};
  const image = useIconImage(app.icons[location], symbol);
  if (letters !== undefined || image === undefined) return <Letters>{letters ?? app.name.slice(0, 2)}</Letters>;
  return <Shape style={{ maskImage: `url("${image}")` }} data-symbol={symbol ?? 'default'} />;
}

function useIconImage(address: string | undefined, symbol: string | undefined): string | undefined {
  const [image, setImage] = useState<string>();
  useEffect(() => {
    if (address === undefined) return;
    let isCurrent = true;
    void iconImage(address, symbol).then((found) => isCurrent && setImage(found));
    return () => {
      isCurrent = false;
    };
  }, [address, symbol]);
  return image;
}
