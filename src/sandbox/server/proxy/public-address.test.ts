import { isPublicAddress } from './public-address';

test.each([
  ...['8.8.8.8', '172.15.255.255', '172.32.0.1', '100.128.0.1', '2606:4700::1111'].map((address) => [address, true]),
  ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255'].map(
    (address) => [address, false],
  ),
  ...['192.0.2.1', '192.168.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'].map((address) => [address, false]),
  ...['::1', '::', 'fe80::1', 'fc00::1', 'ff02::1', '64:ff9b::a00:1', '2001:db8::1', '2002:a00:1::', '2001::1'].map(
    (address) => [address, false],
  ),
  ...['::ffff:8.8.8.8', '::ffff:10.0.0.1', 'localhost', ''].map((address) => [address, false]),
])('%s: %s', (address, expected) => {
  expect(isPublicAddress(String(address))).toBe(expected);
});
