import { aHost, anApp, aSpec } from './test-app';

test('the address of a frame carries what the SDK and the app look for', () => {
  const { src } = aHost().create(aSpec({ url: 'assets/iframe.html?view=a' }));

  expect(src).toBe(
    'http://localhost:4601/1001/assets/iframe.html?view=a&origin=http%3A%2F%2Flocalhost%3A4600&app_guid=guid-1&colorScheme=light',
  );
});

test('an app that is hosted elsewhere is opened there', () => {
  const { src } = aHost().create(aSpec({ url: 'https://elsewhere.example/start?view=a#top' }));

  expect(src).toBe(
    'https://elsewhere.example/start?view=a&origin=http%3A%2F%2Flocalhost%3A4600&app_guid=guid-1&colorScheme=light#top',
  );
});

test.each(['http://localhost:4567', 'http://127.0.0.1:4567'])(
  'an address of the app’s own server at %s leads through the sandbox',
  (server) => {
    const app = anApp({ upstream: 'http://localhost:4567' });
    const { src } = aHost().create(
      aSpec({ app, location: 'modal', url: `${server}/1001/assets/modal.html?view=a#top` }),
    );

    expect(src).toBe(
      'http://localhost:4601/1001/assets/modal.html?view=a&origin=http%3A%2F%2Flocalhost%3A4600&app_guid=guid-1&colorScheme=light#top',
    );
  },
);
