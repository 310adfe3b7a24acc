import type { SandboxEvent } from './event-hub';
import { Viewings } from './viewings';

function someViewings() {
  const told: SandboxEvent[] = [];
  const viewings = new Viewings({ publish: (event) => told.push(event) });
  return { viewings, last: () => told.at(-1)?.data, told };
}

const look = (ticketId: number | null, doing: { isEditing?: boolean; isIdle?: boolean } = {}) => ({
  ...{ ticketId, isEditing: false, isIdle: false },
  ...doing,
});
const doing = { isEditing: false, isIdle: false };

test('who looks at a ticket is told to all, and so is whoever comes, writes and goes', () => {
  const { viewings, last } = someViewings();
  viewings.open('one', 11);
  const leave = viewings.open('two', 12);

  viewings.look('one', look(1));
  expect(last()).toEqual({ ticketId: 1, viewers: [{ userId: 11, ...doing }] });
  viewings.look('two', look(1, { isEditing: true }));
  expect(last()).toEqual({
    ticketId: 1,
    viewers: [
      { userId: 11, ...doing },
      { userId: 12, isEditing: true, isIdle: false },
    ],
  });
  leave();
  expect(last()).toEqual({ ticketId: 1, viewers: [{ userId: 11, ...doing }] });
});

test('going from one ticket to another is told of both, going elsewhere of the one', () => {
  const { viewings, told } = someViewings();
  viewings.open('one', 11);

  viewings.look('one', look(1));
  viewings.look('one', look(2));
  viewings.look('one', look(null));

  expect(told.map(({ data }) => data)).toEqual([
    { ticketId: 1, viewers: [{ userId: 11, ...doing }] },
    { ticketId: 1, viewers: [] },
    { ticketId: 2, viewers: [{ userId: 11, ...doing }] },
    { ticketId: 2, viewers: [] },
  ]);
});

test('one agent with two windows is one viewer, idle only where both are', () => {
  const { viewings, last } = someViewings();
  viewings.open('one', 11);
  viewings.open('two', 11);

  viewings.look('one', look(1, { isIdle: true, isEditing: true }));
  viewings.look('two', look(1));

  expect(last()).toEqual({ ticketId: 1, viewers: [{ userId: 11, isEditing: true, isIdle: false }] });
});

test('a page that is closed, or was never there, looks at nothing', () => {
  const { viewings, told } = someViewings();
  const leave = viewings.open('one', 11);
  viewings.open('one', 11);

  leave();
  viewings.look('one', look(1));
  viewings.look('nobody', look(1));

  expect(told.map(({ data }) => data)).toEqual([{ ticketId: 1, viewers: [{ userId: 11, ...doing }] }]);
});
