import { svgOf } from './icon-image';

const SYMBOLS = `<svg xmlns="http://www.w3.org/2000/svg">
  <symbol id="default" viewBox="0 0 18 18"><circle r="5"/></symbol>
  <symbol id="full" viewBox="0 0 20 20"><circle r="9"/></symbol>
</svg>`;

test('of several symbols the one that is asked for is shown', () => {
  expect(svgOf(SYMBOLS, 'full')).toMatch(/viewBox="0 0 20 20".*<use href="#full"\/><\/svg>$/s);
});

test('a symbol that is not there leaves the usual one', () => {
  expect(svgOf(SYMBOLS, 'empty')).toMatch(/viewBox="0 0 18 18".*<use href="#default"\/><\/svg>$/s);
});

test('a picture without symbols is shown as it is, and what is no picture is not', () => {
  const plain = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><circle r="5"/></svg>';

  expect(svgOf(plain, 'default')).toBe(plain);
  expect(svgOf('Not found', 'default')).toBeUndefined();
});
