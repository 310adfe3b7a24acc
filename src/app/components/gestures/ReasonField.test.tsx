import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawLate } from '../../../../test/support/late-spoken';
import { ReasonField } from './ReasonField';

const reasons = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `r${at}`, label: `Reason no. ${at}` }));

async function show(count: number, isWrong = false) {
  const chosen: string[] = [];
  const choose = (id: string) => chosen.push(id);
  await drawLate(<ReasonField value="" isWrong={isWrong} onChange={choose} reasons={reasons(count)} />);
  return chosen;
}

test('eight reasons can be seen at once, and one press chooses', async () => {
  const chosen = await show(8);
  const group = screen.getByRole('group', { name: 'Reason' });
  await userEvent.click(within(group).getByRole('radio', { name: 'Reason no. 3' }));

  expect(chosen).toEqual(['r3']);
});

test('more of them are in a list', async () => {
  const chosen = await show(9);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Reason' }), 'Reason no. 8');

  expect(chosen).toEqual(['r8']);
});

test.each([
  [8, 'group'],
  [9, 'combobox'],
] as const)('that one of %i is missing is said of the %s', async (count, role) => {
  await show(count, true);

  expect(screen.getByRole(role, { name: 'Reason' })).toHaveAccessibleDescription('Please choose a reason.');
});
