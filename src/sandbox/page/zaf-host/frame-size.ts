import type { FrameSize, Length } from './instance';
import { isRecord } from './is-record';

/** In pixels, as documented for the editor's frames. Elsewhere no limit is known. */
const LIMITS: Readonly<Record<string, Readonly<Record<keyof FrameSize, readonly [number, number]>>>> = {
  ticket_editor: { width: [100, 1000], height: [100, 320] },
};

/** A size as an app gave it, within what its location allows. */
export function frameSize(size: unknown, location: string): FrameSize {
  if (!isRecord(size)) return {};
  const { width, height } = size;
  const limits = LIMITS[location];
  return {
    ...(isLength(width) && { width: within(limits?.width, width) }),
    ...(isLength(height) && { height: within(limits?.height, height) }),
  };
}

export const cssLength = (length: Length): string => (typeof length === 'number' ? `${length}px` : length);

const isLength = (value: unknown): value is Length => typeof value === 'number' || typeof value === 'string';

function within(limits: readonly [number, number] | undefined, length: Length): Length {
  if (limits === undefined) return length;
  const [least, most] = limits;
  if (typeof length === 'number') return Math.min(most, Math.max(least, length));
  return /^\d+(\.\d+)?(px)?$/.test(length)
    ? `${Math.min(most, Math.max(least, Number.parseFloat(length)))}px`
    : `clamp(${least}px, ${length}, ${most}px)`;
}
