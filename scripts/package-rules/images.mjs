import { locationsOf } from './locations.mjs';
import { pngSize } from './png.mjs';
import { error, warning } from './problem.mjs';

const LOGOS = { 'assets/logo.png': 320, 'assets/logo-small.png': 128 };
const BANNER = 'assets/banner.png';
const BANNER_SIZES = ['830x200', '1660x400'];
const WITH_ICONS = new Map([
  ...['support', 'zendesk'].map((product) => [product, ['top_bar', 'nav_bar', 'system_top_bar', 'ticket_editor']]),
  ['sell', ['top_bar']],
]);
const ACTIVE_CONTENT = /<script|<foreignObject|\son\w+\s*=|javascript:/i;

export function logosRule({ file }) {
  return Object.entries(LOGOS).flatMap(([path, side]) => {
    const size = file(path) && pngSize(file(path).bytes);
    if (!file(path)) return [error('own.logo', `${path} is missing.`)];
    if (size?.width === side && size.height === side) return [];
    return [error('own.logo', `${path} must be a PNG of ${side} × ${side} pixels.`)];
  });
}

export function bannerRule({ file }) {
  if (!file(BANNER)) return [];
  const size = pngSize(file(BANNER).bytes);
  if (!size) return [error('banner.invalid_format', `${BANNER} must be a PNG.`)];
  if (BANNER_SIZES.includes(`${size.width}x${size.height}`)) return [];
  return [error('banner.invalid_size', `${BANNER} must be ${BANNER_SIZES.join(' or ')} pixels.`)];
}

export function iconsRule({ manifest, file }) {
  const products = new Set(locationsOf(manifest).map(({ product }) => product));
  return locationsOf(manifest)
    .filter(({ product, name }) => WITH_ICONS.get(product)?.includes(name))
    .flatMap(({ product, name }) => {
      const folder = products.size > 1 ? `assets/${product}` : 'assets';
      const states = ['inactive', 'active', 'hover'].map((state) => `${folder}/icon_${name}_${state}.png`);
      if (file(`${folder}/icon_${name}.svg`) || states.every((path) => file(path))) return [];
      return [error('own.icon', `${folder}/icon_${name}.svg is missing; the location "${name}" shows it.`)];
    });
}

export function svgRule({ files }) {
  return files
    .filter(({ path }) => path.endsWith('.svg'))
    .flatMap((svg) => {
      if (/<image\b/i.test(svg.text())) {
        return [warning('bitmap_in_svg', `${svg.path} contains a bitmap; Zendesk puts a placeholder in its place.`)];
      }
      if (!ACTIVE_CONTENT.test(svg.text())) return [];
      return [warning('sanitised_svg', `${svg.path} contains script or HTML; Zendesk takes it out.`)];
    });
}
