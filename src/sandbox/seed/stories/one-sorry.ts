import { JONAS } from '../staff';
import { asks, reply, type Story } from '../story';

/** On one ticket we have said sorry once and a parcel is lost; on another two apologies are enough. */
export const oneSorry: Story = {
  people: [
    {
      id: 20041,
      name: 'Dilys Farrant',
      email: 'dilys.farrant@post.example.net',
      since: '330d 10:40',
      fields: { customer_since: '{isodate 330}', plan: null, delivery_note: 'Porch, behind the boots' },
    },
  ],
  tickets: [
    {
      id: 227,
      subject: 'Repair of my Morrow grinder',
      via: 'email',
      status: 'open',
      type: 'incident',
      assignee: JONAS,
      tags: ['morrow', 'repair'],
      order: 'EX-57702',
      messages: [
        asks(
          '16d 09:20',
          `Hello, my Morrow (EX-57702) has been in your workshop for three weeks. When will it be back? Dilys Farrant`,
        ),
        reply(
          JONAS,
          '15d 11:05',
          `Dear Ms Farrant, I'm sorry that it takes so long. The workshop is waiting for a burr. Jonas Keller`,
        ),
        asks('8d 18:30', `Hello Mr Keller, another week has gone by. Has the burr come?`),
        reply(
          JONAS,
          '7d 10:15',
          `Dear Ms Farrant, I apologise: the burr came, and it was the wrong one. The right one has been ordered. Jonas Keller`,
        ),
        asks(
          '6h',
          `Mr Keller, I believe you, but the grinder still doesn't work and it still isn't here. I don't need another apology. I only want
          to know what happens now and on which day I get it back. D. Farrant`,
        ),
      ],
    },
    {
      id: 228,
      subject: 'Parcel EX-58345 has not come',
      via: 'web',
      status: 'open',
      type: 'incident',
      assignee: JONAS,
      tags: ['delivery'],
      order: 'EX-58345',
      messages: [
        asks(
          '4d 08:45',
          `Hello, the Fellside blanket (EX-58345) was due on {weekday 6}, and nothing has come so far. Dilys Farrant`,
        ),
        reply(
          JONAS,
          '3d 12:20',
          `Dear Ms Farrant, I'm sorry that the blanket is late. The carrier is looking for it, and I'll write on {weekday 1}. Jonas Keller`,
        ),
        asks(
          '3h',
          `Hello, the carrier now tells me that the blanket has gone missing on the way. I'm so disappointed, it was meant for my
          sister. Can you send another one? Dilys Farrant`,
        ),
      ],
    },
  ],
};
