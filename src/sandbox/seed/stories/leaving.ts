import { MAYA } from '../staff';
import { asks, type Story } from '../story';

/** Not angry any more: let down, polite, and on her way out. */
export const leaving: Story = {
  people: [
    {
      id: 20034,
      name: 'Moira Kinsella',
      email: 'moira.kinsella@post.example.net',
      since: '1890d 11:15',
      fields: {
        customer_since: '{isodate 1890}',
        plan: 'Gold',
        delivery_note: null,
        care_calls: 'do not call {isodate 40} #217',
      },
    },
  ],
  tickets: [
    {
      id: 217,
      subject: 'Closing my account after five years',
      via: 'email',
      status: 'open',
      priority: 'normal',
      type: 'task',
      assignee: MAYA,
      tags: ['pebble', 'account'],
      order: 'EX-57640',
      messages: [
        asks(
          '4h',
          `Dear all,

          I have been a customer for just over five years, and until this spring I recommended you to everybody I know. I'm sad to
          say that I no longer can.

          The seam of the Pebble duvet cover (EX-57640) opened in its second wash. Before that there was the lamp that hums, and the
          mugs that took a month. None of it is a disaster, and each time I told myself it was bad luck. But the quality isn't what
          it used to be, and I had expected better from you.

          I don't want a voucher. I've already ordered from somebody else, so please refund the cover and close my account.

          With regret,
          | Moira Kinsella`,
        ),
      ],
    },
  ],
};
