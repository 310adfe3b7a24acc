import { guestSource } from './guest-source';
import { anUpstream, closeUpstreams } from './test-upstream';

afterEach(closeUpstreams);

const FILES = 'http://localhost:4601';

/** As zcli serves it, with whatever a test changes. */
async function appJsonAt(apps: readonly object[], installations: readonly object[]): Promise<string> {
  return `${await anUpstream((_, response) => response.end(JSON.stringify({ apps, installations })))}/app.json`;
}

const anInstallation = (installation: object = {}) => ({
  ...{ app_id: '0', id: 'b6e1', name: 'Weather', requirements: [], settings: [{ title: 'Weather' }, { city: 'Oslo' }] },
  ...installation,
});

test('what zcli serves is hosted through the sandbox, its settings as one object', async () => {
  const upstream = 'http://localhost:4567';
  const app = {
    ...{ name: 'Weather', id: '0', asset_url_prefix: `${upstream}/0/assets/`, version: '1.2', signed_urls: null },
    locations: {
      support: {
        nav_bar: { url: 'assets/nav.html', svg: 'icon_nav_bar.svg' },
        new_ticket_sidebar: 'assets/new.html',
        ticket_sidebar: { url: 'assets/side.html', flexible: false, signed: true },
        user_sidebar: { autoLoad: false },
        top_bar: { url: `${upstream}/0/assets/top.html?x=1`, autoHide: true, size: { width: '450px', height: 300 } },
        background: { url: 'https://elsewhere.example/background' },
      },
    },
  };

  const { apps, notices } = await guestSource(await appJsonAt([app], [anInstallation()]), FILES).read();

  const usual = { flexible: true, autoLoad: true, autoHide: false, signed: false, size: {} };
  expect(notices).toEqual([]);
  expect(apps).toEqual([
    {
      ...{ appId: '0', installationId: 'b6e1', name: 'Weather', version: '1.2', collapsible: true, plan: undefined },
      packageUrl: `${FILES}/0/`,
      locations: {
        nav_bar: { ...usual, url: 'assets/nav.html' },
        new_ticket_sidebar: { ...usual, url: 'assets/new.html' },
        ticket_sidebar: { ...usual, url: 'assets/side.html', flexible: false, signed: true },
        user_sidebar: { ...usual, url: undefined, autoLoad: false },
        top_bar: {
          ...{ ...usual, url: `${upstream}/0/assets/top.html?x=1`, autoHide: true },
          size: { width: '450px', height: 300 },
        },
        background: { ...usual, url: 'https://elsewhere.example/background' },
      },
      icons: { nav_bar: `${FILES}/0/assets/icon_nav_bar.svg` },
      settings: { title: 'Weather', city: 'Oslo' },
      ...{ parameters: [], domainWhitelist: undefined, requirements: [], upstream },
    },
  ]);
});

test('a newer zcli names its keys otherwise, and every page of a signed app is signed', async () => {
  const app = {
    ...{ name: 'Signed', id: 7, signed_urls: true, location: { support: { nav_bar: 'https://a.example/' } } },
    location_icons: { support: { nav_bar: { svg: 'icon_nav_bar.svg' }, top_bar: {} } },
  };
  const address = await appJsonAt([app], [anInstallation({ app_id: 7, settings: { title: 'S' } })]);

  const { apps } = await guestSource(address, FILES).read();

  expect(apps).toMatchObject([
    {
      ...{ appId: 7, packageUrl: `${FILES}/7/`, settings: { title: 'S' }, locations: { nav_bar: { signed: true } } },
      icons: { nav_bar: `${FILES}/7/assets/icon_nav_bar.svg` },
    },
  ]);
});

test('what cannot be hosted is told, and the rest is hosted', async () => {
  const support = { sell_card: 'assets/a.html', ticket_sidebar: {}, modal: 'assets/b.html' };
  const address = await appJsonAt(
    [{ name: 'Odd', id: 'odd', locations: { support } }],
    [anInstallation({ app_id: 'odd', name: 'Odd' }), anInstallation({ app_id: 'gone' })],
  );

  const { apps, notices } = await guestSource(address, FILES).read();

  expect(apps.map(({ locations }) => Object.keys(locations))).toEqual([['ticket_sidebar', 'modal']]);
  expect(notices).toEqual([
    'Odd asks for sell_card, which the sandbox does not have.',
    'Odd names no url for ticket_sidebar.',
    'No app gone is there for installation b6e1.',
  ]);
});

test('apps without an id of their own are told apart by their order', async () => {
  const apps = ['a', 'b'].map((name) => ({ id: '0', locations: { support: { modal: `assets/${name}.html` } } }));
  const installations = ['a', 'b'].map((name) => anInstallation({ id: name, name }));

  const { apps: guests } = await guestSource(await appJsonAt(apps, installations), FILES).read();

  expect(guests).toMatchObject([
    { name: 'a', locations: { modal: { url: 'assets/a.html' } } },
    { name: 'b', locations: { modal: { url: 'assets/b.html' } } },
  ]);
});

test('an installation that is switched off is not hosted', async () => {
  const address = await appJsonAt([{ id: '0', locations: {} }], [anInstallation({ enabled: false })]);

  expect((await guestSource(address, FILES).read()).apps).toEqual([]);
});

test('the apps are read anew, and an address without them says so', async () => {
  let answer = 'not yet';
  const address = await anUpstream((_, response) => response.end(answer));
  const source = guestSource(address, FILES);
  await expect(source.read()).rejects.toThrow(`What ${address} answers is not JSON.`);

  answer = '{"apps":{}}';
  await expect(source.read()).rejects.toThrow(`${address} is not an app.json: apps: `);

  answer = '{"apps":[],"installations":[]}';
  expect(await source.last()).toEqual({ apps: [], notices: [] });

  await closeUpstreams();
  await expect(source.read()).rejects.toThrow(`${address} does not answer. Start the server of the app`);
  expect(await source.last()).toEqual({ apps: [], notices: [] });
});
