import type { CardDesign } from '../../domain/card/card-design';
import { anniversary } from './designs/anniversary';
import { apology } from './designs/apology';
import { congratulation } from './designs/congratulation';
import { justBecause } from './designs/just-because';
import { sympathy } from './designs/sympathy';
import { thanks } from './designs/thanks';
import { welcome } from './designs/welcome';
import type { Picture } from './picture';

const PICTURES: Readonly<Record<CardDesign, Picture>> = {
  ...apology,
  ...thanks,
  ...sympathy,
  ...congratulation,
  ...welcome,
  ...anniversary,
  ...justBecause,
};

export const pictureOf = (design: CardDesign): Picture => PICTURES[design];
