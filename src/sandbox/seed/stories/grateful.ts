import { FREYA, MAYA, SALES } from '../staff';
import { BRIGHTWATER } from '../organizations';
import { asks, note, reply, type Story } from '../story';

export const grateful: Story = {
  people: [
    {
      id: 20006,
      name: 'Rosalind Pryce',
      email: 'r.pryce@brightwater.example.org',
      phone: '+44 1632 960188',
      since: '612d 15:45',
      organization: BRIGHTWATER,
      tags: ['school'],
      details: 'Year 3 teacher, looks after the library',
      fields: {
        customer_since: '{isodate 612}',
        plan: 'Schools',
        delivery_note: 'Reception, 8:00 to 16:30 in term time',
        care_calls: 'agreed {isodate 18} #152',
        care_time_zone: 'Europe/London',
      },
    },
  ],
  tickets: [
    {
      id: 103,
      subject: 'Thank you, thank you, thank you (for Maya, please)',
      via: 'email',
      status: 'open',
      type: null,
      assignee: MAYA,
      tags: ['praise'],
      order: 'EX-57218',
      messages: [
        asks(
          '3h',
          `Dear Maya,

          I wanted you to know what you did. When six of the eight lamps came out of the box in pieces I honestly sat down on
          the library floor. Twenty-eight seven-year-olds had been told that the reading corner would
          open the next morning, and it was ten to four.

          You didn't ask me for photographs. You didn't ask me to fill anything in. You said "leave it with me", and at twenty
          past seven the next morning a man with a van was standing at Reception asking for the lady with the reading corner.

          The children have drawn you a card. It has you flying the van. Zainab, who hasn't read aloud once since September,
          read two whole pages under the yellow lamp today and asked if she could stay in at break.

          I have no idea whether anyone ever tells you these things, so I am.

          With all my thanks,
          | Rosalind Pryce
          | Year 3, Brightwater Primary School

          PS Where can I send the card?`,
        ),
      ],
    },
    {
      id: 150,
      subject: 'Six of eight Brook lamps broken, needed for tomorrow',
      via: 'voice',
      status: 'solved',
      priority: 'urgent',
      type: 'incident',
      assignee: MAYA,
      tags: ['damaged', 'school'],
      order: 'EX-57218',
      rating: { score: 'good', comment: 'Maya is a marvel. Give that woman a medal.' },
      messages: [
        asks(
          '6d 15:52',
          `| Inbound call from +44 1632 960188
          | Answered by: Maya Osei
          | Length of call: 4 minutes, 20 seconds`,
        ),
        note(
          MAYA,
          '6d 15:58',
          `Brook reading lamps, 8 ordered, 6 smashed (box was crushed on one side). Needs them at 8:00 tomorrow for the opening
          of a reading corner. Asked Ben to pull six from the Leeds van, courier booked, ref NC-4410. No photos needed, driver
          had already reported the box.`,
        ),
        reply(
          MAYA,
          '6d 16:40',
          `Dear Ms Pryce,

          six new lamps are on a van and will be at Reception before 8 tomorrow. The driver has my number and I have his. Please
          keep the broken ones in their box, we'll collect them whenever suits you.

          I hope the opening is lovely.
          | Maya`,
        ),
      ],
    },
    {
      id: 151,
      subject: 'Purchase order 2208 / invoice address',
      via: 'email',
      status: 'closed',
      type: 'task',
      assignee: FREYA,
      group: SALES,
      tags: ['invoice', 'school'],
      order: 'EX-51630',
      messages: [
        asks(
          '268d 08:20',
          `Good morning, the county office has returned your invoice because it doesn't quote our purchase order number (2208)
          and is addressed to me instead of the school. Could you re-issue it? They won't pay me otherwise, which is fair. R. Pryce`,
        ),
        reply(
          FREYA,
          '268d 10:41',
          `Dear Ms Pryce, new invoice attached, with PO 2208 and the school's address. I've saved both for next time so that you
          don't have to think of it. Kind regards, Freya Lund`,
        ),
      ],
    },
    {
      id: 152,
      subject: 'Bulbs for the Brook lamp: warm or daylight?',
      via: 'web',
      status: 'solved',
      type: 'question',
      assignee: MAYA,
      tags: ['brook_lamp', 'presales'],
      rating: { score: 'offered' },
      messages: [
        asks(
          '19d 16:31',
          `Hello! I'm choosing lamps for a children's reading corner. Which bulb would you put in, the 2700 or the 4000? And do
          they get hot? They will be touched, whatever I say.`,
        ),
        reply(
          MAYA,
          '18d 09:12',
          `Hello Ms Pryce,

          2700, every time: it's the colour of a bedside lamp and it makes people lower their voices. The shade stays under 35
          degrees after four hours (I just put my hand on ours), so touching is fine.

          Eight lamps qualify for the schools' price, I've put it on your basket.
          | Maya`,
        ),
      ],
    },
    {
      id: 153,
      subject: 'Facebook message from Rosalind Pryce',
      via: 'facebook',
      status: 'closed',
      type: 'question',
      assignee: FREYA,
      group: SALES,
      tags: ['school'],
      messages: [
        asks(
          '611d 20:07',
          `Hi, do you do anything for state schools? We have a library and no budget. Well, a very small one!`,
        ),
        reply(
          FREYA,
          '610d 09:33',
          `Hello Rosalind, we do: 20 % off everything that goes on a school's purchase order, and 60 days to pay.`,
        ),
        asks('610d 17:55', `Oh that IS good. Thank you, I'll talk to our business manager.`),
      ],
    },
  ],
};
