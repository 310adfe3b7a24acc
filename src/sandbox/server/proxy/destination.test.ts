import { destinationOf } from './destination';

const ACCOUNT = { origin: 'http://localhost:4600', subdomain: 'sandbox' };

test.each([
  ['/api/v2/users?page=2', 'http://localhost:4600/api/v2/users?page=2'],
  ['https://sandbox.zendesk.com/api/v2/users', 'http://localhost:4600/api/v2/users'],
  ['https://other.zendesk.com/api', 'https://other.zendesk.com/api'],
  ['https://sandbox.zendesk.com.evil.example/', 'https://sandbox.zendesk.com.evil.example/'],
])('%s goes to %s', (url, target) => {
  expect(destinationOf(url, ACCOUNT).href).toBe(target);
});

test('what is no address is refused', () => {
  expect(() => destinationOf('http://', ACCOUNT)).toThrow('The url is not an address');
});
