import { useEffect, useState } from 'react';
import { useServices } from '../Services';

/** Whether the composer writes to the customer, as it is now and after it was switched here. */
export function useReplyKind(): readonly [isPublic: boolean, makePublic: () => void] {
  const { reply, report } = useServices();
  const [isPublic, setIsPublic] = useState(true);
  useEffect(() => reply.onKind(setIsPublic), [reply]);
  useEffect(() => {
    reply.isPublic().then(setIsPublic, report);
  }, [reply, report]);
  return [
    isPublic,
    () => {
      reply.makePublic().then(() => setIsPublic(true), report);
    },
  ];
}
