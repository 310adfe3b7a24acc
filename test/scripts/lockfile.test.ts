import { differenceFromLock } from '../../scripts/lockfile.mjs';

const react = { version: '18.3.1', integrity: 'sha512-a' };
const lock = {
  packages: {
    '': {},
    'node_modules/react': react,
    'node_modules/@swc/core-darwin-arm64': { version: '1.16.18', optional: true },
  },
};

test('packages for other systems may be absent', () => {
  expect(differenceFromLock(lock, { packages: { 'node_modules/react': react } })).toBeUndefined();
});

test.each([
  ['a missing package', {}, 'react is missing'],
  ['another version', { 'node_modules/react': { ...react, version: '19.0.0' } }, 'react is not version 18.3.1'],
  ['other content', { 'node_modules/react': { ...react, integrity: 'x' } }, 'react is not version 18.3.1'],
  [
    'a package too many',
    { 'node_modules/react': react, 'node_modules/a/node_modules/@b/c': {} },
    '@b/c is not in package-lock.json',
  ],
])('%s is noticed and named', (_, packages, difference) => {
  expect(differenceFromLock(lock, { packages })).toBe(difference);
});
