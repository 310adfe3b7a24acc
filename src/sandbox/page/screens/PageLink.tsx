import { Anchor } from '@zendeskgarden/react-buttons';
import type { MouseEvent, ReactNode } from 'react';
import { useServices } from './services-context';

interface PageLinkProps {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link inside the page; with a modifier key it opens where the browser wants it, as the same agent. */
export function PageLink({ to, children }: PageLinkProps) {
  const link = useLinkTo(to);
  return (
    <Anchor {...link} isUnderlined={false}>
      {children}
    </Anchor>
  );
}

export function useLinkTo(path: string) {
  const { navigation } = useServices();
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigation.go(path);
  };
  return { href: navigation.addressOf(path), onClick };
}
