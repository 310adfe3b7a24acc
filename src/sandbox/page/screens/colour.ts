import { getColor, type ColorParameters } from '@zendeskgarden/react-theming';
import type { DefaultTheme } from 'styled-components';

interface Themed {
  readonly theme: DefaultTheme;
}

/** One of Garden's named colours, right for light and dark: `colour('border.default')`. */
export const colour =
  (variable: string) =>
  ({ theme }: Themed) =>
    gardenColour({ theme, variable });

/** One shade of one of Garden's hues, the same in both schemes: what stands on it is white. */
export const shadeOf =
  (hue: 'chromeHue' | 'neutralHue' | 'primaryHue', shade: number) =>
  ({ theme }: Themed) =>
    gardenColour({ theme, hue, shade });

export const white = ({ theme }: Themed) => gardenColour({ theme, hue: 'white' });

function gardenColour(wish: ColorParameters): string {
  // The typing of this one function names lodash's types, which Garden does not bring.

  return getColor(wish);
}
