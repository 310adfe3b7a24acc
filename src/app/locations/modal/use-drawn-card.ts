import { useEffect, useState } from 'react';
import type { Card } from '../../../domain/card/card';
import type { CardStudio, DrawnCard } from '../../../ports/card-studio';

/** The newest picture that there is; the one before stays until another has come. */
export type Drawing =
  | { readonly status: 'drawing' | 'failed' | 'too-full' | 'nothing' }
  | { readonly status: 'drawn'; readonly drawn: DrawnCard };

/** What was wrong with a picture is over when there is nothing to draw. */
const withoutFault = (drawing: Drawing): Drawing => (drawing.status === 'drawn' ? drawing : { status: 'nothing' });

export function useDrawnCard(studio: CardStudio, card: Card | undefined, report: (error: unknown) => void): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({ status: 'drawing' });
  const { occasion, design, message, sender } = card ?? {};

  useEffect(() => {
    if (!occasion || !design || message === undefined || sender === undefined) {
      setDrawing(withoutFault);
      return undefined;
    }
    let isWanted = true;
    const show = (answer: DrawnCard | 'too-full') => {
      if (isWanted) setDrawing(answer === 'too-full' ? { status: 'too-full' } : { status: 'drawn', drawn: answer });
      else if (answer !== 'too-full') answer.release();
    };
    const fail = (error: unknown) => {
      report(error);
      if (isWanted) setDrawing({ status: 'failed' });
    };
    studio.draw({ occasion, design, message, sender }).then(show, fail);
    return () => {
      isWanted = false;
    };
  }, [studio, report, occasion, design, message, sender]);

  useEffect(() => (drawing.status === 'drawn' ? () => drawing.drawn.release() : undefined), [drawing]);
  return drawing;
}
