import type { Measure } from '../../domain/card/layout';
import { familyOf, type Hand } from './card-fonts';

/** Letters that lean out of their own width are given room. */
const ALLOWANCE = 1.03;
const MEASURED_AT = 100;

/** Widths as this browser draws them with its fonts; each text is measured once. Throws when the browser cannot. */
export function canvasMeasure(hand: Hand): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser measures no letters');
  context.font = `${MEASURED_AT}px ${familyOf(hand)}`;
  const ems = new Map<string, number>();
  return (text, size) => {
    const known = ems.get(text) ?? (context.measureText(text).width * ALLOWANCE) / MEASURED_AT;
    ems.set(text, known);
    return known * size;
  };
}
