import type { Bug } from './around';
import { CELLS, SHARES, sentenceOf, type Cell } from './cells';
import { aHouse } from './house';
import { KINDS } from './kinds';
import { troubleIn, troubleInSending } from './run-cell';
import { SENDING_CELLS, sendingSentenceOf } from './sending';
import { stepOf } from './wire';

const house = aHouse();

const CASES = new Map([
  ...CELLS.map((cell) => [sentenceOf(cell), () => troubleIn(house, cell)] as const),
  ...SENDING_CELLS.map((cell) => [sendingSentenceOf(cell), () => troubleInSending(house, cell)] as const),
]);

test.each([...CASES.keys()])('%s', async (sentence) => {
  expect(await CASES.get(sentence)?.()).toBe('');
});

/** How many cells `npm test` tries of each kind, and how many there are. */
const PART = {
  'a static-code discount': 49,
  'a code-pool discount': 32,
  'a shopify discount': 104,
  'a stripe discount': 106,
  'a webhook discount': 115,
  'a card': 44,
  'extra time': 25,
  'a courtesy call': 114,
  'an exception': 20,
};
const WHOLE = {
  'a static-code discount': 164,
  'a code-pool discount': 164,
  'a shopify discount': 212,
  'a stripe discount': 212,
  'a webhook discount': 212,
  'a card': 151,
  'extra time': 113,
  'a courtesy call': 203,
  'an exception': 116,
};

test('no cell is lost unseen', () => {
  const cells = [...CELLS, ...SENDING_CELLS];
  const counted = KINDS.map(({ name }) => [name, cells.filter(({ kind }) => kind.name === name).length] as const);

  expect(Object.fromEntries(counted)).toEqual(SHARES === 1 ? WHOLE : PART);
  expect(CASES.size).toBe(cells.length);
});

function onlyTheFirst(): NonNullable<Bug['set']> {
  let times = 0;
  return (perform) => {
    if (++times === 1) perform();
  };
}

/** Parts that are wrong on purpose, and what is to be said of them. */
const BUGS: readonly (readonly [
  wrong: string,
  where: Partial<Cell> & { readonly of: string },
  bug: Bug,
  said: string,
])[] = [
  [
    'an address that says that it withdraws, and does not',
    { of: 'a webhook discount', route: 'being taken back', step: 'giving the room back' },
    {
      request: async (request, perform) =>
        stepOf(request) === 'withdrawing it' ? { status: 200, responseJSON: { outcome: 'withdrawn' } } : perform(),
    },
    'lives, and nothing in the ledger says so',
  ],
  [
    'a note that is sent twice',
    { of: 'a card', route: 'being finished', step: 'looking whether it was sent' },
    {
      request: async (request, perform) => {
        if (stepOf(request) === 'writing the note') await perform();
        return perform();
      },
    },
    '2 notes stand on the ticket',
  ],
  [
    'a helpdesk that makes a task at every copy of a request',
    { of: 'a courtesy call', route: 'being given', step: 'noting that it exists' },
    {
      request: async (request, perform) => {
        if (stepOf(request) === 'making it') await perform({ ...request, headers: {} });
        return perform();
      },
    },
    'made twice',
  ],
  [
    'a ledger whose word for "completed" goes astray',
    { of: 'an exception', route: 'being finished', step: 'writing the note' },
    {
      request: async (request, perform) => {
        if (stepOf(request) !== 'noting that the customer has it') return perform();
        throw new Error('It never left');
      },
    },
    'it is still issued',
  ],
  [
    'a page that takes no minutes',
    {
      of: 'extra time',
      route: 'being given',
      step: 'adding the minutes to the ticket',
      trouble: 'the machine sleeps before it',
    },
    { set: () => undefined },
    'the submit would not carry its minutes',
  ],
  [
    'an end that does not take off what was not used',
    {
      of: 'extra time',
      route: 'being finished',
      step: 'noting that the customer has it',
      trouble: 'the server fails',
    },
    { set: onlyTheFirst() },
    "15 minutes stand in the ticket's field, and 9 were used",
  ],
];

test.each(BUGS)('%s is found', async (_, { of, route, step, trouble: amid }, bug, said) => {
  const cells = CELLS.filter((each) => each.kind.name === of && each.route === route && each.step === step);
  const cell = cells.find((each) => amid === undefined || each.trouble === amid);
  if (!cell) throw new Error('There is no such cell');

  const trouble = await troubleIn(house, cell, bug);

  expect(trouble).toContain(said);
  expect(trouble).toMatch(/\+\d+ s {2}reservations \d+: reserved/);
});
