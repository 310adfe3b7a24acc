import { Bars } from './bars';
import { routeOf } from './routes';
import type { Instance } from './zaf-host/instance';
import { aHost, anApp, anAppIn, aPlacement, settled } from './zaf-host/test-app';

function someBars() {
  const host = aHost();
  const locations = { nav_bar: aPlacement(), top_bar: aPlacement({ size: { width: '450px' } }) };
  const bars = new Bars(host, [anApp({ name: 'Inbox', locations }), anApp({ name: 'Second', locations })]);
  bars.start();
  const [nav, top, , otherTop] = host.instances.get();
  if (nav === undefined || top === undefined || otherTop === undefined) throw new Error('There are no bars');
  const run = async ({ guid }: Instance) => {
    const frame = anAppIn(host, host.find(guid) ?? nav);
    const client = frame.start();
    frame.load();
    await settled();
    return { frame, client };
  };
  return { host, bars, nav, top, otherTop, run };
}

const lifeIn = (events: readonly string[]) => events.filter((event) => /pane|route|activated/.test(event));

test('an app of the rail has an instance from the start, and a page once the agent goes there', async () => {
  const { host, bars, nav, run } = someBars();
  expect(host.find(nav.guid)).toMatchObject({ location: 'nav_bar', awake: false, active: false });

  bars.show(routeOf('/agent/apps/inbox/a/b', 'page=2&of=my%20own'));
  expect(host.find(nav.guid)).toMatchObject({ awake: true, active: true });
  const { frame } = await run(nav);
  bars.show(routeOf('/agent/apps/inbox/c'));
  bars.show(routeOf('/agent/tickets'));
  bars.show(routeOf('/agent/apps/inbox'));

  const opened = ['zaf.app.activated', 'zaf.pane.created', 'zaf.app.route.changed'];
  const left = ['zaf.app.deactivated', 'zaf.pane.deactivated'];
  const back = ['zaf.app.activated', 'zaf.pane.activated', 'zaf.app.route.changed'];
  expect(lifeIn(frame.events())).toEqual([...opened, 'zaf.app.route.changed', ...left, ...back]);
  expect(frame.posted).toContainEqual({
    key: 'zaf.app.route.changed',
    message: { appRoute: 'a/b', appTitle: 'Inbox', appParams: { page: '2', of: 'my own' } },
  });
});

test('a popover is shown, hidden and sized from another instance of its app', async () => {
  const { host, top, nav, run } = someBars();
  const { client } = await run(nav);
  const popover = client.instance(top.guid);

  await popover.invoke('popover', { width: 300, height: 'auto' });
  await popover.invoke('popover', 'show');
  expect(host.find(top.guid)).toMatchObject({ awake: true, active: true, size: { width: '300px' } });

  await popover.invoke('popover');
  expect(host.find(top.guid)).toMatchObject({ awake: true, active: false });
  await expect(popover.invoke('popover', 'sideways')).rejects.toThrow('takes show, hide, toggle');
  await expect(client.invoke('popover', 'show')).rejects.toThrow('No such Api');
});

test('a pane that is loaded ahead is there without being seen', async () => {
  const { host, top, nav, run } = someBars();
  const { client } = await run(nav);

  await client.instance(top.guid).invoke('preloadPane');

  expect(host.find(top.guid)).toMatchObject({ awake: true, active: false });
});

test('one popover closes the other', () => {
  const { host, bars, top, otherTop } = someBars();

  bars.openTop(top.guid);
  bars.openTop(otherTop.guid);

  expect([host.find(top.guid)?.active, host.find(otherTop.guid)?.active]).toEqual([false, true]);
});

test('an icon changes its symbol, or gives way to two letters', async () => {
  const { bars, nav, top, run } = someBars();
  const { client } = await run(nav);

  await client.invoke('iconSymbol', 'full');
  await client.instance(top.guid).set('iconChars', 'three');

  expect(bars.icons.get()).toEqual({ [nav.guid]: { symbol: 'full' }, [top.guid]: { letters: 'th' } });
});
