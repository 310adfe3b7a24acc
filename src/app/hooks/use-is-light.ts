import { useEffect, useState } from 'react';
import type { Agent } from '../../ports/workspace';
import { useServices } from '../Services';

/** The browser's quiet frame asks first; who waits longer asks themselves. */
const WAIT_MS = 1500;

/** Whether the agent may only look. A custom role may be anybody's: until its rights are known they may not do more. */
export function useIsLight({ role }: Agent): boolean {
  const { rights, report } = useServices();
  const [isFull, setIsFull] = useState(() => (role === 'custom' ? rights.known() : true));
  useEffect(() => {
    if (isFull !== undefined) return undefined;
    const timer = setTimeout(() => {
      const known = rights.known();
      if (known === undefined) rights.learn().then(setIsFull, report);
      else setIsFull(known);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [isFull, rights, report]);
  return isFull !== true;
}
