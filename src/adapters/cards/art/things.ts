import { at, circle, drawn, each, element, ellipse, filled } from './shapes';

const shadow = (x: number, y: number, width: number): string =>
  ellipse(x, y, [width, width * 0.11], 'rgba(60,45,30,0.16)');

/** A bowl that was broken and mended with gold. */
export const mendedBowl = (): string =>
  shadow(0, 152, 190) +
  filled('M-190 -40C-180 90 -90 150 0 150S180 90 190 -40Z', '#3f6b73') +
  filled('M-190 -40C-180 90 -90 150 0 150C-60 120 -120 60 -130 -40Z', '#4d7d86') +
  ellipse(0, -40, [190, 34], '#2c4e55') +
  ellipse(0, -36, [172, 25], '#365c64') +
  drawn(
    'M-70 -8L-38 30L-58 70L-16 104L-24 146M-38 30L30 44L62 12L70 -12M30 44L48 92L20 142M48 92L112 84L152 38',
    '#e3b04b',
    6,
  );

/** A candle with its flame, standing at the origin. */
export const candle = (height: number): string =>
  filled('M-92 0q92 34 184 0l-14 22q-78 26 -156 0Z', '#8b8177') +
  element('rect', { x: -44, y: -height, width: 88, height: height + 8, rx: 8, fill: '#f0e9dc' }) +
  element('rect', { x: 12, y: -height, width: 32, height: height + 8, rx: 8, fill: '#ddd3c2' }) +
  ellipse(0, -height, [44, 11], '#fbf7ee') +
  drawn(`M0 ${-height}v-26`, '#4b4038', 5) +
  filled(
    `M0 ${-height - 116}C40 ${-height - 62} 30 ${-height - 14} 0 ${-height - 14}S-40 ${-height - 62} 0 ${-height - 116}Z`,
    '#f6c667',
  ) +
  filled(
    `M0 ${-height - 76}C18 ${-height - 50} 14 ${-height - 18} 0 ${-height - 18}S-18 ${-height - 50} 0 ${-height - 76}Z`,
    '#fff3cf',
  );

/** A cup of something warm. */
export const cup = (): string =>
  shadow(0, 134, 200) +
  ellipse(0, 124, [190, 22], '#e6d5c3') +
  element('path', { d: 'M118 -40C210 -50 210 70 104 66', fill: 'none', stroke: '#c8553d', 'stroke-width': 24 }) +
  filled('M-130 -70H130C130 40 90 120 40 120H-40C-90 120 -130 40 -130 -70Z', '#c8553d') +
  filled('M-130 -70H-80C-80 40 -50 120 -20 120H-40C-90 120 -130 40 -130 -70Z', '#d9694f') +
  ellipse(0, -70, [130, 22], '#a8432f') +
  ellipse(0, -66, [114, 15], '#5d3a29') +
  each(3, (index) => drawn(`M${index * 60 - 60} -110q-26 -34 0 -68t0 -68`, 'rgba(255,255,255,0.85)', 10));

/** A cake of two tiers on its stand. */
export const cake = (): string =>
  shadow(0, 182, 190) +
  filled('M-190 120H190L176 142H-176ZM-26 142H26L44 176H-44Z', '#b8c4ce') +
  element('rect', { x: -150, y: 0, width: 300, height: 120, rx: 14, fill: '#f7d6c4' }) +
  element('rect', { x: -104, y: -104, width: 208, height: 108, rx: 14, fill: '#fbe6da' }) +
  filled('M-150 34V12q0 -12 14 -12H136q14 0 14 12V34q-25 34 -50 0t-50 0t-50 0t-50 0t-50 0t-50 0Z', '#c9577a') +
  filled('M-104 -70v-20q0 -14 14 -14H90q14 0 14 14v20q-26 32 -52 0t-52 0t-52 0t-52 0Z', '#e08aa4') +
  each(3, (index) => at(index * 60 - 60, -104, cakeCandle(index)));

const cakeCandle = (index: number): string =>
  element('rect', {
    x: -8,
    y: -66,
    width: 16,
    height: 66,
    rx: 4,
    fill: ['#2e86ab', '#f3a712', '#76b041'][index] ?? '#2e86ab',
  }) + filled('M0 -112C16 -92 12 -72 0 -72S-16 -92 0 -112Z', '#f6b93b');

/** A door that stands open, with light behind it. */
export const openDoor = (): string =>
  element('rect', { x: -150, y: -470, width: 300, height: 500, rx: 14, fill: '#8c5a3c' }) +
  element('rect', { x: -126, y: -446, width: 252, height: 476, fill: '#ffe7a8' }) +
  filled('M-126 30L-126 -446L40 -412V70Z', '#2a7f78') +
  filled('M-104 -396L16 -374V-220L-104 -226ZM-104 -186L16 -182V10L-104 -14Z', '#23695f') +
  circle(16, -190, 11, '#f3c969') +
  filled('M-190 30H230L270 76H-150Z', '#a9643f');

/** A pot with room for a plant at the origin. */
export const pot = (colour: string, dark: string): string =>
  filled('M-62 0H62L46 110H-46Z', colour) +
  element('rect', { x: -72, y: -22, width: 144, height: 34, rx: 8, fill: dark });

/** A kite and its tail. */
export const kite = (): string =>
  drawn('M0 150C-60 240 60 300 0 380S-50 480 10 560', '#7a6a5f', 4) +
  each(4, (index) =>
    at(
      [-16, 26, -6, -22][index] ?? 0,
      216 + index * 80,
      filled('M0 0L-30 -16V16ZM0 0L30 -16V16Z', ['#f3a712', '#2e86ab', '#e4572e', '#76b041'][index] ?? ''),
      index * 30 - 20,
    ),
  ) +
  filled('M0 -150L110 0H0Z', '#e4572e') +
  filled('M0 -150L-110 0H0Z', '#f3a712') +
  filled('M-110 0L0 150V0Z', '#2e86ab') +
  filled('M110 0L0 150V0Z', '#76b041') +
  drawn('M0 -150V150M-110 0H110', '#fff7e8', 4);
