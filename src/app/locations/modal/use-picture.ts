import { useEffect, useState } from 'react';
import type { DrawnCard } from '../../../ports/card-studio';

/** The card as a JPEG, since what people save by hand should be what mail programs show; absent while it is made. */
export function usePicture(drawn: DrawnCard, report: (error: unknown) => void): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isWanted = true;
    drawn.jpeg().then((blob) => {
      if (!isWanted) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    }, report);
    return () => {
      isWanted = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [drawn, report]);
  return address;
}
