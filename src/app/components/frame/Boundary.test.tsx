import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { appDesk } from '../../../../test/support/app-desk';
import { SpeechProvider } from '../../i18n/SpeechContext';
import { speech } from '../../i18n/words';
import { ServicesProvider } from '../../Services';
import { Look } from '../Look';
import { Boundary } from './Boundary';
import { late } from './late';

const gone = new Error('The file is gone');

/** Draws a part of which the first files do not come, beside another one. */
function show(failures: number) {
  let loads = 0;
  const Kettle = late<{ readonly colour: string }>(async () => {
    if (++loads <= failures) throw gone;
    return ({ colour }) => <p>A {colour} kettle</p>;
  });
  const { services, reported } = appDesk();
  render(
    <SpeechProvider value={speech('en-GB', {})}>
      <ServicesProvider value={services}>
        <Look scheme="light">
          <Boundary waiting={<p>On its way</p>}>
            <Kettle colour="red" />
          </Boundary>
          <p>The rest</p>
        </Look>
      </ServicesProvider>
    </SpeechProvider>,
  );
  return { reported, loads: () => loads };
}

beforeEach(() => {
  // React tells the console of every error that a part has caught.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

test('a part is drawn when it has come', async () => {
  const { reported } = show(0);

  expect(screen.getByText('On its way')).toBeVisible();
  expect(await screen.findByText('A red kettle')).toBeVisible();
  expect(reported).toEqual([]);
});

test('a part that does not come says so, is reported, and leaves the rest standing', async () => {
  const { reported, loads } = show(1);

  expect(await screen.findByRole('alert')).toHaveTextContent('A part of this screen could not be loaded.');
  expect(screen.getByText('The rest')).toBeVisible();
  expect([reported, loads()]).toEqual([[gone], 1]);
});

test('a part that did not come is loaded anew as often as somebody asks', async () => {
  const user = userEvent.setup();
  const { loads } = show(2);

  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  await user.click(await screen.findByRole('button', { name: 'Try again' }));

  expect(await screen.findByText('A red kettle')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(loads()).toBe(3);
});
