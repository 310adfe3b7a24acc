import { artSvg } from '../../adapters/cards/card-svg';
import { designsFor } from '../../domain/card/card-design';
import { OCCASIONS } from '../../domain/card/occasion';

/** Every design without words, for `npm run card-art`. */
export const artworks = () =>
  OCCASIONS.flatMap((occasion) => designsFor(occasion)).map((design) => ({ design, svg: artSvg(design) }));
