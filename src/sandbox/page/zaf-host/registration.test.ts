import { RELOAD_GRACE_MS, Registration } from './registration';

function aRegistration() {
  const heard: string[] = [];
  const registration = new Registration({
    onReady: (fresh) => heard.push(fresh ? 'ready' : 'again'),
    onReload: () => heard.push('reload'),
  });
  return { registration, heard };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('two clients that shake hands before the page has loaded are answered once', () => {
  const { registration, heard } = aRegistration();

  registration.handshake();
  registration.handshake();
  registration.load();

  expect(heard).toEqual(['ready']);
});

test('a client that comes after the load is answered at once', () => {
  const { registration, heard } = aRegistration();

  registration.load();
  registration.handshake();

  expect(heard).toEqual(['ready']);
});

test('a second client on a living page is answered when no load follows', () => {
  const { registration, heard } = aRegistration();
  registration.handshake();
  registration.load();

  registration.handshake();
  jest.advanceTimersByTime(RELOAD_GRACE_MS);

  expect(heard).toEqual(['ready', 'again']);
});

test('a page that is loaded anew is answered after its load and as a new one', () => {
  const { registration, heard } = aRegistration();
  registration.handshake();
  registration.load();

  registration.handshake();
  registration.load();
  jest.advanceTimersByTime(RELOAD_GRACE_MS);

  expect(heard).toEqual(['ready', 'reload', 'ready']);
});
