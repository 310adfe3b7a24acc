import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHearing, aPlace } from '../../../../test/support/app-desk';
import { ANGRY, said, showHeard } from '../../../../test/support/show-heard';

test('a whole phrase is inserted with one press, an open place is asked for first', async () => {
  const user = userEvent.setup();
  const { draft } = await showHeard([said(ANGRY)]);
  await user.click(screen.getByRole('button', { name: 'Phrases' }));
  await user.click(await screen.findByRole('button', { name: 'All phrases' }));

  await user.click(screen.getByRole('button', { name: 'Say what happens' }));
  // By text, since looking for roles among so many takes long.
  await user.click(screen.getByText(/I'm looking into this now/));
  await waitFor(() => expect(draft()).toBe("I'm looking into this now, and I'll write to you with what I find."));

  const [open] = screen.getAllByText('[Day or date]');
  if (!open) throw new Error('No phrase asks by when');
  await user.click(open);
  expect(await screen.findByText('Insert')).toBeDisabled();
});

test('what is typed into an open place may have several words', async () => {
  const user = userEvent.setup();
  const { draft } = await showHeard([said('How do I change my address?')]);
  await user.click(screen.getByRole('button', { name: 'Phrases' }));
  await user.click(await screen.findByRole('button', { name: 'All phrases' }));
  await user.click(screen.getByRole('button', { name: 'Say what happens' }));

  const [open] = screen.getAllByText('[Day or date]');
  if (!open) throw new Error('No phrase asks by when');
  await user.click(open);
  for (const field of screen.getAllByRole('textbox')) {
    if (field === screen.getByLabelText('Look for words')) continue;
    await user.clear(field);
    await user.type(field, 'by noon on Friday');
  }
  await user.click(screen.getByText('Insert'));

  await waitFor(() => expect(draft()).toContain('by noon on Friday'));
});

test('at most three phrases are offered', async () => {
  const user = userEvent.setup();
  await showHeard([said(ANGRY)]);
  // Which phrases fit is known once the customer was heard.
  await screen.findByText('EX-48213');

  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  const phrases = await screen.findByRole('region', { name: 'Phrases' });
  expect((await within(phrases).findAllByRole('listitem')).length).toBeLessThanOrEqual(3);
});

test('an apology needs all its parts, and none that takes it back', async () => {
  const user = userEvent.setup();
  const { draft } = await showHeard([said(ANGRY)]);
  await user.click(screen.getByRole('button', { name: 'Phrases' }));
  await user.click(await screen.findByRole('button', { name: 'Write an apology' }));

  expect(screen.queryByText(/^Still missing/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Put it in the reply' }));
  expect(screen.getByText(/^Still missing/)).toBeVisible();
  await user.type(screen.getByLabelText('What happened'), 'we charged you twice');
  await user.type(screen.getByLabelText('What we answer for'), 'that was our mistake, but');
  await user.type(screen.getByLabelText('What happens next'), 'the money is back with you');
  await user.type(screen.getByLabelText('By when'), 'soon');
  expect(screen.getByText(/“but” takes back what the rest says\./)).toBeVisible();
  await user.clear(screen.getByLabelText('What we answer for'));
  await user.type(screen.getByLabelText('What we answer for'), 'that was our mistake');
  expect(screen.getByText('Name a day or a date.')).toBeVisible();
  await user.clear(screen.getByLabelText('By when'));
  await user.type(screen.getByLabelText('By when'), 'Friday');
  await user.click(screen.getByRole('button', { name: 'Put it in the reply' }));

  expect(screen.queryByRole('group', { name: 'Write an apology' })).not.toBeInTheDocument();
  await waitFor(() => expect(draft()).toMatch(/^We charged you twice\. That was our mistake.*by Friday\.$/));
});

test('a favourite is told by its state, under one name', async () => {
  const user = userEvent.setup();
  await showHeard([said(ANGRY)]);
  // Which phrases fit is known once the customer was heard.
  await screen.findByText('EX-48213');
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  const [first] = await screen.findAllByRole('button', { name: 'Favourite', pressed: false });
  if (!first) throw new Error('No phrase is offered');
  await user.click(first);

  expect(await screen.findByRole('button', { name: 'Favourite', pressed: true })).toBeVisible();
});

test('after two apologies the screen says what to do in place of a third', async () => {
  const user = userEvent.setup();
  const sorry = (text: string) => said(text, { by: 'us' });
  await showHeard([
    said(ANGRY),
    sorry("I'm sorry that we charged you twice."),
    sorry('I apologise again.'),
    said(ANGRY),
  ]);
  await screen.findByText('EX-48213');
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  expect(await screen.findByText('We have said sorry twice. Say what happens next, and by when.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Write an apology' })).not.toBeInTheDocument();
});

test('what is not our fault asks for sympathy and for no apology', async () => {
  const user = userEvent.setup();
  await showHeard([said('Because of the storm my parcel EX-48213 never arrived. I know that is not your fault.')]);
  await screen.findByText('EX-48213');
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  expect(await screen.findByText('We did not cause this. Show sympathy, and say what you can do.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Write an apology' })).not.toBeInTheDocument();
});

test('all phrases stand under what they do, are found by their words, and stay open in another language', async () => {
  const user = userEvent.setup();
  await showHeard([said(ANGRY)]);
  await user.click(screen.getByRole('button', { name: 'Phrases' }));
  await user.click(await screen.findByRole('button', { name: 'All phrases' }));
  const phrases = screen.getByRole('region', { name: 'Phrases' });
  expect(within(phrases).queryAllByRole('listitem')).toEqual([]);

  await user.type(screen.getByLabelText('Look for words'), 'carrier');
  const found = within(screen.getByRole('group', { name: 'Own it' })).getAllByRole('listitem');
  expect(found).toHaveLength(1);
  expect(found[0]).toHaveTextContent("I'm following this up with the carrier myself.");
  await user.type(screen.getByLabelText('Look for words'), ' pigeon');
  expect(screen.getByText('No phrase has these words.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'German' }));
  expect(await screen.findByRole('button', { name: 'Validate', expanded: false })).toBeVisible();
});

test('who has checked the facts is offered agreement with them', async () => {
  const user = userEvent.setup();
  await showHeard([said(ANGRY)]);
  await screen.findByText('EX-48213');
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  await user.click(await screen.findByRole('checkbox', { name: 'I have checked the facts' }));

  expect(screen.getByText(/^You are completely right/)).toBeVisible();
});

test('facts that no phrase would speak of need not be checked', async () => {
  const user = userEvent.setup();
  await showHeard([said('How do I change my address?')]);
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  await screen.findByRole('button', { name: 'All phrases' });
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});

test.each([
  [
    { faults: [{ kind: 'not-an-id', at: 'hidden.0' }] },
    "The team's phrases are refused: hidden.0: an id looks like en.thank.ours",
  ],
  [
    { unknown: ['en.thank.tpyo', 'fr.thank.a'] },
    "The team's phrases name some that do not exist here: en.thank.tpyo, fr.thank.a",
  ],
] as const)('an admin is told what is wrong with the team’s phrases, and where: %j', async (wrong, words) => {
  const user = userEvent.setup();
  const { agent } = aPlace();
  await showHeard([said(ANGRY)], {
    phrases: async (tag) => ({ ...(await aHearing().phrases(tag)), ...wrong }),
    place: { agent: { ...agent, role: 'admin' } },
  });
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  expect(await screen.findByText(words)).toBeVisible();
});
