import { element } from './shapes';

export const WIDTH = 1200;
export const HEIGHT = 800;

/** The whole card in one colour that goes over into others, from top to bottom. */
export function ground(...colours: readonly string[]): string {
  const stops = colours.map((colour, at) =>
    element('stop', { offset: `${Math.round((100 * at) / Math.max(1, colours.length - 1))}%`, 'stop-color': colour }),
  );
  return (
    `<defs>${element('linearGradient', { id: 'ground', x1: '0', y1: '0', x2: '0', y2: '1' }, stops.join(''))}</defs>` +
    element('rect', { width: WIDTH, height: HEIGHT, fill: 'url(#ground)' })
  );
}

/** Light that fades out around a place. */
export function glow(cx: number, cy: number, r: number, colour: string): string {
  const id = `glow-${Math.round(cx)}-${Math.round(cy)}`;
  const stops =
    element('stop', { offset: '0%', 'stop-color': colour, 'stop-opacity': '0.85' }) +
    element('stop', { offset: '100%', 'stop-color': colour, 'stop-opacity': '0' });
  return (
    `<defs>${element('radialGradient', { id }, stops)}</defs>` + element('circle', { cx, cy, r, fill: `url(#${id})` })
  );
}

/** A thin line inside the edge, as on printed stationery. */
export const edge = (colour: string): string =>
  element('rect', {
    x: 28,
    y: 28,
    width: WIDTH - 56,
    height: HEIGHT - 56,
    rx: 10,
    fill: 'none',
    stroke: colour,
    'stroke-width': 2,
  });

/** Hills in one colour, along the bottom. */
export const hills = (top: number, swing: number, colour: string): string =>
  element('path', {
    d: `M0 ${top}C200 ${top - swing} 380 ${top - swing} 600 ${top}S1000 ${top + swing} 1200 ${top - swing / 2}V800H0Z`,
    fill: colour,
  });
