import { useEffect, useRef } from 'react';

/**
 * A press stops its button for a while, or takes it away. The keyboard then goes on there once it can, else at `place`; it is never
 * taken from where somebody has gone meanwhile.
 */
export function useKeptFocus() {
  const place = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<HTMLElement>();
  useEffect(() => {
    const { activeElement, body } = document;
    if (!pressed.current || activeElement === pressed.current || !document.hasFocus()) return;
    if (activeElement === body && pressed.current.isConnected) pressed.current.focus();
    else {
      pressed.current = undefined;
      if (activeElement === body) place.current?.focus();
    }
  });
  return {
    place,
    remember: () => {
      const { activeElement, body } = document;
      pressed.current = activeElement instanceof HTMLElement && activeElement !== body ? activeElement : undefined;
    },
    goOn: () => place.current?.focus(),
  };
}
