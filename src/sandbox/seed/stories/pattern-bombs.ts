import { MAYA } from '../staff';
import { asks, reply, type Story } from '../story';

/** Each of these makes a careless regular expression try again and again: some 20,000 characters in all. */
const BOMBS = [
  '((((a+)+)+)+'.repeat(120),
  `${'a'.repeat(2500)}!`,
  '!'.repeat(2000),
  '?!'.repeat(500),
  '😡'.repeat(400),
  '👩‍👩‍👧‍👦'.repeat(90),
  'EX-58'.repeat(300),
  '4111 '.repeat(300),
  'x@x.'.repeat(300),
  'https://'.repeat(150),
  '(12:00:00) '.repeat(120),
  'not not not '.repeat(120),
  'third time '.repeat(120),
  '> '.repeat(400),
  '<b>'.repeat(300),
];

/** A tester's messages: nothing may slow down over them, and what he asks between them is still a question. */
export const patternBombs: Story = {
  people: [
    {
      id: 20038,
      name: 'Casper Vane',
      email: 'casper.vane@dev.example.net',
      since: '12d 23:05',
      fields: { customer_since: '{isodate 12}', plan: null, delivery_note: null },
    },
  ],
  tickets: [
    {
      id: 223,
      subject: `Does your form survive this? ${'((((a+)+)+)+'.repeat(4)}`,
      via: 'web',
      status: 'open',
      type: 'question',
      assignee: MAYA,
      tags: ['website'],
      messages: [
        asks(
          '1d 11:11',
          `Hello, I test websites, and I can't help it, I try every form I see. What follows is harmless, or ought to be. My real
          question is at the end.

          ${BOMBS.map((bomb) => `| ${bomb}`).join('\n')}

          So: does the Otter mug of order EX-58099 go into the dishwasher?

          Casper`,
        ),
        reply(MAYA, '1d 14:40', `Hello Casper, still standing! Let me ask about the enamel before I say yes.`),
        asks('70m', `Ha, well done!!!!!!!!!!!!!!!! And? 😄😄😄😄😄😄😄😄😄😄😄😄😄😄😄😄`),
      ],
    },
  ],
};
