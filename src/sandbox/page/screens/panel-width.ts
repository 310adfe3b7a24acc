export const NARROWEST = 280;
export const WIDEST = 640;
const DEFAULT_WIDTH = 320;
const KEY = 'sandbox-panel-width';

export function rememberedWidth(): number {
  return within(Number(localStorage.getItem(KEY) ?? DEFAULT_WIDTH));
}

/** Keeps a width within its limits, in pixels, for this and later visits. */
export function rememberWidth(wanted: number): number {
  const width = within(wanted);
  localStorage.setItem(KEY, String(width));
  return width;
}

function within(width: number): number {
  return Number.isFinite(width) ? Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) : DEFAULT_WIDTH;
}
