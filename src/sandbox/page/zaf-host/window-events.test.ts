import { aHost, anAppIn, aSpec, settled } from './test-app';
import { REST_MS, tellOfWindow } from './window-events';

test('apps hear once that the window has another size, and that something was scrolled', async () => {
  const host = aHost();
  const app = anAppIn(host, host.create(aSpec()));
  const client = app.start();
  app.load();
  const heard: unknown[] = [];
  client.on('window.resize', (size) => heard.push(size));
  client.on('window.scroll', (place) => heard.push(place));
  await settled();
  tellOfWindow(window, host);

  for (let times = 0; times < 3; times++) window.dispatchEvent(new Event('resize'));
  document.body.dispatchEvent(new Event('scroll'));
  await new Promise((resolve) => setTimeout(resolve, REST_MS + 20));

  expect(heard).toEqual([
    { width: window.innerWidth, height: window.innerHeight },
    { scrollTop: 0, scrollLeft: 0 },
  ]);
});
