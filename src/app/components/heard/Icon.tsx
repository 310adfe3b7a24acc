const PATHS = {
  copy: 'M5 5V2.5h8.5V11H11M2.5 5H11v8.5H2.5z',
  change: 'M3 13l.8-3L11 2.8 13.2 5 6 12.2z',
  star: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
  heart: 'M8 13.5L2.8 8.3a3.2 3.2 0 0 1 4.5-4.6L8 4.4l.7-.7a3.2 3.2 0 0 1 4.5 4.6z',
  cross: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.2 3.2L13 5',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign of one line, drawn in the colour of the words around it: fonts differ in which signs they have. */
export function Icon({ name, isFilled = false }: { readonly name: IconName; readonly isFilled?: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ verticalAlign: 'text-bottom' }}>
      <path d={PATHS[name]} fill={isFilled ? 'currentColor' : 'none'} stroke="currentColor" strokeLinejoin="round" />
    </svg>
  );
}
