import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { A_CATALOGUE, JONAS } from '../api/test-catalogue';
import { FakeHelpdesk, MAYA, aComment, aTicket } from '../api/test-helpdesk';
import { FakeLevers } from '../api/test-levers';
import { AppWords } from '../app-words';
import { Bars } from '../bars';
import { hostedApps, parseBoot } from '../boot';
import { rememberedColorScheme } from '../color-scheme';
import { Navigation } from '../navigation';
import { Observable } from '../observable';
import { Tabs } from '../tabs/tabs';
import { Toasts } from '../toasts';
import { DIRECT, type FrameTraffic } from '../zaf-host/frame-line';
import { aHost } from '../zaf-host/test-app';
import { Page } from './Page';
import { ServicesContext } from './services-context';

const MANIFEST = {
  location: { support: { ticket_sidebar: { url: 'assets/iframe.html' } } },
  parameters: [
    { name: 'currency', required: true, default: 'GBP' },
    { name: 'api_key', secure: true },
    { name: 'policy', type: 'hidden' },
  ],
};
const WORDS = {
  app: {
    name: 'Extra Mile',
    parameters: { currency: { label: 'Currency', helpText: 'Three letters' }, api_key: { label: 'Key' } },
  },
};

function showPage(path: string, prepare: (helpdesk: FakeHelpdesk) => void = () => undefined, me = MAYA) {
  window.history.replaceState(null, '', path);
  const account = { subdomain: 'sandbox', name: 'Example', plan_name: 'Suite', iana_time_zone: 'UTC', locale: 'en' };
  const app = { appOrigin: 'http://localhost:4601', appId: 1001, installationId: 2001, manifest: MANIFEST };
  const boot = parseBoot(
    JSON.stringify({ session: 's', csrfToken: 'c', user: me, users: [], translations: WORDS, account, ...app }),
  );
  const helpdesk = new FakeHelpdesk();
  prepare(helpdesk);
  const [host, navigation] = [aHost(), new Navigation(window)];
  const apps = hostedApps(boot, 'Extra Mile');
  const tabs = new Tabs({ host, helpdesk, navigation, me, apps });
  navigation.route.watch((route) => tabs.show(route));
  tabs.show(navigation.route.get());
  const [words, scheme, toasts] = [new AppWords(WORDS), rememberedColorScheme(window), new Toasts()];
  const parts = { words, scheme, toasts, bars: new Bars(host, apps), appsTray: new Observable(true) };
  const traffic = new Observable<FrameTraffic>(DIRECT);
  const levers = new FakeLevers();
  const signedToken = () => Promise.resolve('token');
  const services = { boot, helpdesk, host, apps, tabs, navigation, signedToken, traffic, levers, ...parts };
  render(
    <ServicesContext.Provider value={services}>
      <Page />
    </ServicesContext.Provider>,
  );
  return { helpdesk, host, levers, tabs, traffic, user: userEvent.setup() };
}

test('the list leads to a ticket with the app beside it', async () => {
  const { user } = showPage('/agent/tickets');

  await user.click(await screen.findByRole('link', { name: 'The kettle' }));

  expect(await screen.findByRole('heading', { name: 'The kettle' })).toBeVisible();
  expect(await screen.findByTitle('Extra Mile ticket_sidebar')).toBeInTheDocument();
  expect(window.location.pathname).toBe('/agent/tickets/7');
});

test('what a customer writes is text, whatever it looks like', async () => {
  const body = '<img src=x onerror="alert(1)">\n<b>bold</b>';
  showPage('/agent/tickets/7', (helpdesk) => {
    helpdesk.stored = aTicket({ subject: '<script>alert(2)</script>' });
    helpdesk.said = [aComment({ body, html_body: body })];
  });

  const conversation = await screen.findByRole('list', { name: 'Conversation' });

  expect(conversation).toHaveTextContent('<img src=x onerror="alert(1)"> <b>bold</b>');
  expect(within(conversation).queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '<script>alert(2)</script>' })).toBeVisible();
});

test('a note is submitted as a note', async () => {
  const { user, helpdesk } = showPage('/agent/tickets/7');

  await user.click(await screen.findByRole('button', { name: 'Internal note' }));
  const editor = screen.getByRole('textbox', { name: 'Reply' });
  editor.innerHTML = '<p>Among us</p>';
  await user.type(editor, '!');
  await user.click(screen.getByRole('button', { name: 'Submit as pending' }));

  expect(helpdesk.saves).toMatchObject([{ status: 'pending', comment: { public: false } }]);
});

test('a macro is chosen above the reply, and writes its words', async () => {
  const { user } = showPage('/agent/tickets/7', (helpdesk) => {
    helpdesk.macro = { comment: { html_body: '<p>Let me look.</p>' } };
  });

  await user.click(await screen.findByRole('button', { name: 'Macros' }));
  await user.click(await screen.findByRole('button', { name: 'Look' }));

  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveTextContent('Let me look.'));
  expect(screen.queryByRole('list', { name: 'Macros' })).not.toBeInTheDocument();
});

test('a file is attached to a reply, and a colleague who is there too is seen', async () => {
  const { user, helpdesk, tabs } = showPage('/agent/tickets/7');
  await screen.findByRole('textbox', { name: 'Reply' });
  helpdesk.account = A_CATALOGUE;

  await user.upload(screen.getByLabelText('Files to attach'), new File(['a'], 'lid.txt', { type: 'text/plain' }));
  expect(await screen.findByRole('list', { name: 'Attached files' })).toHaveTextContent('lid.txt');
  await act(() =>
    tabs.see(7, [
      { userId: JONAS.id, isEditing: true, isIdle: false },
      { userId: MAYA.id, isEditing: false, isIdle: false },
    ]),
  );
  expect(screen.getByText('Also here: Jonas (writing)')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Submit as open' }));
  expect(helpdesk.saves).toMatchObject([{ comment: { uploads: ['token-of-lid.txt'] } }]);
});

test('nobody but an admin sees the settings of the app', () => {
  showPage('/agent/admin/app');

  expect(screen.getByText(/Only admins/)).toBeVisible();
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
});

test('an admin saves settings, and a secret is never shown again', async () => {
  const prepare = (helpdesk: FakeHelpdesk) => (helpdesk.settings = { currency: 'EUR' });
  const { user, helpdesk } = showPage('/agent/admin/app', prepare, { ...MAYA, role: 'admin' });
  const currency = await screen.findByLabelText('Currency');
  expect(currency).toHaveValue('EUR');
  expect(screen.getByText('Three letters')).toBeVisible();

  await user.clear(currency);
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  expect(screen.getByText('This is required.')).toBeVisible();

  await user.type(currency, 'USD');
  await user.type(screen.getByLabelText('Key'), 's3cret');
  await user.click(screen.getByRole('button', { name: 'Save settings' }));

  expect(await screen.findByText('The settings are saved.')).toBeVisible();
  expect(helpdesk.settings).toEqual({ currency: 'USD', api_key: 's3cret' });
  expect(screen.getByLabelText('Key')).toHaveValue('');
});

test('the sandbox panel adds faults, shows what is set and tells what is none', async () => {
  const { user } = showPage('/agent/sandbox');
  const line = await screen.findByLabelText('New fault');

  await user.type(line, '500:/users');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('/users answers 500')).toBeVisible();

  await user.clear(line);
  await user.type(line, 'teapot');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('fault: "teapot" is none.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'End all faults' }));
  expect(await screen.findByText('None are set.')).toBeVisible();
});

test("conditions set in the panel hold for this page's frames at once", async () => {
  const { user, levers, traffic } = showPage('/agent/sandbox');

  await user.type(await screen.findByLabelText('Frame delay (ms)'), '150');
  await user.click(screen.getByLabelText('Answers to frames overtake each other'));
  await user.click(screen.getByRole('button', { name: 'Set conditions' }));

  expect(await screen.findByText('The conditions hold from now on.')).toBeVisible();
  expect(traffic.get()).toEqual({ delayMs: 150, shuffle: true });
  expect(levers.present).toEqual({ latencyMs: 0, lagMs: 0, frameDelayMs: 150, frameShuffle: true });
});

test('a second agent edits a ticket whose tab is open', async () => {
  const { user, levers } = showPage('/agent/tickets/7');
  await screen.findByRole('heading', { name: 'The kettle' });

  await user.click(screen.getByRole('link', { name: 'Sandbox' }));
  await user.click(screen.getByRole('button', { name: 'Let a second agent edit ticket #7' }));

  expect(await screen.findByText('Another agent added a note and a tag to ticket #7.')).toBeVisible();
  expect(levers.edited).toEqual([7]);
});
