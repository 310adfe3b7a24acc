import { ground } from '../art/ground';
import { balloon, bunting, confetti, glad, star } from '../art/party';
import { at, each } from '../art/shapes';
import { cloud } from '../art/sky';
import { BESIDE, type Picture } from '../picture';

const KNOT = [236, 770] as const;

export const congratulation = {
  balloons: {
    draw: () =>
      ground('#d8eefb', '#fdf6ea') +
      cloud(330, 690, 0.9, '#ffffff') +
      balloon([116, 300], 82, '#2e86ab', KNOT) +
      balloon([350, 330], 80, '#f3a712', KNOT) +
      balloon([190, 470], 78, '#76b041', KNOT) +
      balloon([240, 180], 92, '#e4572e', KNOT) +
      balloon([314, 500], 70, '#a23b72', KNOT),
    words: BESIDE,
    ink: '#24425a',
    face: 'hand',
  },
  confetti: {
    draw: () =>
      ground('#fffdf8', '#fff3dd') +
      confetti(56, [30, 30, 1140, 110]) +
      confetti(56, [30, 664, 1140, 110]) +
      confetti(18, [30, 150, 90, 500]) +
      confetti(18, [1080, 150, 90, 500]),
    words: { x: 150, y: 170, width: 900, height: 460 },
    ink: '#3a2f4a',
    face: 'hand',
  },
  bunting: {
    draw: () =>
      ground('#f4f8ee', '#fdf3df') +
      bunting([-20, 600], 36, 30) +
      bunting([600, 1220], 36, 30) +
      each(9, (index) =>
        at(90 + index * 128, 712 + (index % 2) * 34, star(index % 2 === 0 ? 34 : 22, glad(index)), index * 14),
      ),
    words: { x: 130, y: 200, width: 940, height: 450 },
    ink: '#3d3a2c',
    face: 'hand',
  },
} as const satisfies Readonly<Record<string, Picture>>;
