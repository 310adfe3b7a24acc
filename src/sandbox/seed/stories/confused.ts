import { MAYA } from '../staff';
import { asks, type Story } from '../story';

/** Does not know what to believe; on another ticket has waited a day and says that it does not matter. */
export const confused: Story = {
  people: [
    {
      id: 20033,
      name: 'Gareth Penhaligon',
      email: 'gareth.penhaligon@mail.example.net',
      phone: '+44 1632 960131',
      since: '377d 18:50',
      fields: {
        customer_since: '{isodate 377}',
        plan: 'Bronze',
        delivery_note: 'The post office next door takes parcels',
        care_calls: 'agreed {isodate 1} #215',
      },
    },
  ],
  tickets: [
    {
      id: 215,
      subject: 'Cancelled, dispatched or both? EX-58240',
      via: 'web',
      status: 'open',
      type: 'question',
      assignee: MAYA,
      tags: ['brook', 'billing'],
      order: 'EX-58240',
      messages: [
        asks(
          '3h',
          `Hello,

          I'm completely lost and hoping somebody can untangle this for me. Yesterday morning an email said that EX-58240 had been
          cancelled "as you requested", which I hadn't. An hour later another one said it had been dispatched. My account shows two
          Brook lamps as cancelled and one as on its way, and my bank says I've paid for three. I only ever wanted two.

          I don't understand which of these is right. Am I getting two lamps, one, or none? And am I supposed to do something with
          the returns form that came with the first email?

          Sorry if I'm being slow,
          | Gareth Penhaligon`,
        ),
      ],
    },
    {
      id: 216,
      subject: 'A new knob for a Morrow grinder?',
      via: 'email',
      status: 'new',
      type: 'question',
      tags: ['morrow', 'spare_part'],
      messages: [
        asks(
          '1d 09:50',
          `Hello, the wooden knob of my Morrow has rolled somewhere that only the cat knows. The grinder is in fine shape.
          Can I buy just the knob? Gareth Penhaligon`,
        ),
        asks(
          '50m',
          `Hello again, I'm still waiting to hear which knob fits. No rush at all, I only want to be sure that my message from
          yesterday reached you. Gareth`,
        ),
      ],
    },
  ],
};
