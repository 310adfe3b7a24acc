import { startTransition, useEffect, useState } from 'react';
import type { TextReader } from '../../use-cases/hearing/text-reader';
import { readTexts, type TextsHeard } from '../../use-cases/hearing/texts-heard';

/** Of each frame so much at most, so that whoever types or presses something meanwhile is heard. */
const SLICE_MS = 4;

/** What of the texts has been read by now; a part that is read again stays until it is. */
export function useReadTexts(texts: TextsHeard, reader: TextReader | undefined): TextsHeard {
  const [read, setRead] = useState<TextsHeard>({ ticket: texts.ticket, conversation: [], listed: [], past: [] });
  useEffect(() => {
    if (!reader) return undefined;
    const work = readTexts(texts, reader);
    let frame = 0;
    const goOn = () => {
      const end = performance.now() + SLICE_MS;
      let parts: Partial<TextsHeard> = { ticket: texts.ticket };
      let step = work.next();
      while (step.done !== true && performance.now() < end) {
        parts = { ...parts, ...step.value };
        step = work.next();
      }
      if (step.done !== true) {
        parts = { ...parts, ...step.value };
        frame = requestAnimationFrame(goOn);
      }
      startTransition(() => setRead((before) => ({ ...before, ...parts })));
    };
    frame = requestAnimationFrame(goOn);
    return () => cancelAnimationFrame(frame);
  }, [texts, reader]);
  return read;
}
