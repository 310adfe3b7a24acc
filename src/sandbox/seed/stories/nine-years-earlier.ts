import { JONAS, MAYA, RUTH } from '../staff';
import { asks, note, reply, type TicketStory } from '../story';

/** How it began: the tickets of the first seven years. */
export const nineYearsEarlier: readonly TicketStory[] = [
  {
    id: 114,
    subject: 'Morrow grinder burrs: left-handed thread?',
    via: 'email',
    status: 'closed',
    type: 'question',
    assignee: JONAS,
    tags: ['morrow', 'spare_part'],
    messages: [
      asks(
        '760d 15:30',
        `Good afternoon. My nephew has given me his Morrow grinder and I'm trying to change the burrs with the help of your leaflet,
        which says "unscrew". It does not unscrew. Is it a left-handed thread, or am I simply eighty-one? M. Ashdown`,
      ),
      reply(
        JONAS,
        '760d 16:11',
        `Good afternoon Mrs Ashdown, it is a left-handed thread, and you are the eleventh person this month, all ages. We're having the
        leaflet reprinted. Clockwise to open, a rubber glove helps. Jonas`,
      ),
      asks('759d 09:20', `The rubber glove did it. Eighty-one, then, but not beaten.`),
    ],
  },
  {
    id: 115,
    subject: 'Chat with Margaret Ashdown',
    via: 'chat',
    status: 'closed',
    assignee: MAYA,
    tags: ['account'],
    messages: [
      asks('1104d 10:01', `Is this a person?`),
      reply(MAYA, '1104d 10:02', `It is! I'm Maya. What can I do for you?`),
      asks('1104d 10:06', `Good. I can't get past the page with the traffic lights. It wants bicycles now.`),
      reply(
        MAYA,
        '1104d 10:09',
        `Those are horrid. I've signed you in from here and switched it off for your account. You should see your basket.`,
      ),
      asks('1104d 10:12', `I see it. How very quick. I shall go back to letters now, but thank you.`),
    ],
  },
  {
    id: 116,
    subject: 'Change of address',
    via: 'email',
    status: 'closed',
    type: 'task',
    assignee: JONAS,
    tags: ['account'],
    messages: [
      asks(
        '1590d 13:12',
        `Dear Sir or Madam, I am moving from Ilkley to Kendal on the first of next month, to be nearer my sister. Kindly send everything
        after that date to 4 Weir Cottages. The porch is dry, the step is not. Margaret Ashdown`,
      ),
      reply(
        JONAS,
        '1589d 09:25',
        `Dear Mrs Ashdown, done, from the first: 4 Weir Cottages, in the porch, not on the step. I wish you a gentle move. Jonas Keller`,
      ),
    ],
  },
  {
    id: 117,
    subject: 'Recall of the Tarn base plate',
    via: 'web',
    status: 'closed',
    type: 'incident',
    assignee: RUTH,
    tags: ['tarn', 'recall'],
    messages: [
      asks(
        '1987d 09:44',
        `I have read about the recalled base plates. The number under mine ends in 71-B. Must I stop using it? It sits next to the curtains.`,
      ),
      reply(
        RUTH,
        '1987d 10:20',
        `Dear Mrs Ashdown, yours is from the year before and isn't affected: only numbers that end in C and D are. All the same I've put a
        new plate in the post today, because curtains. Ruth Calder`,
      ),
      asks('1983d 12:00', `It came. I think that was beyond the call of duty, and I've told my sister so.`),
    ],
  },
  {
    id: 118,
    subject: 'Lost parcel, and a word for the driver',
    via: 'email',
    status: 'closed',
    type: 'incident',
    assignee: RUTH,
    tags: ['delivery', 'lost_parcel'],
    order: 'EX-18790',
    rating: { score: 'good', comment: 'Please tell the driver.' },
    messages: [
      asks(
        '2245d 17:31',
        `Your lamp was left on the step of the house opposite, in the rain, with a note to me that said "safe place". The young man came back
        on his own accord two hours later, soaked, and carried it over. I don't wish to complain about him. I wish to complain about whoever
        gives him two hundred doors a day. M. Ashdown`,
      ),
      reply(
        RUTH,
        '2244d 11:10',
        `Dear Mrs Ashdown, I've passed on both halves of your letter, to the depot by name and to the carrier without one. If the lamp got wet,
        please don't switch it on: a new one is with you tomorrow either way. Ruth Calder`,
      ),
      note(RUTH, '2244d 11:15', `Replacement sent without return. Depot manager will thank the driver (Kofi).`),
    ],
  },
  {
    id: 119,
    subject: 'Fellside blanket: the blue one, or the other blue one?',
    via: 'email',
    status: 'closed',
    type: 'question',
    assignee: MAYA,
    tags: ['fellside', 'presales'],
    messages: [
      asks(
        '2820d 11:05',
        `On my screen "Loch" and "Slate" look the same. It's for a chair the colour of a wood pigeon. Which would you take?`,
      ),
      reply(
        MAYA,
        '2820d 15:50',
        `Slate for the pigeon, Loch for a kingfisher. I can send you a thread of each by post if you like. Maya`,
      ),
      asks('2812d 10:30', `The threads came. Slate it is. What a civilised way to buy a blanket.`),
    ],
  },
  {
    id: 120,
    subject: 'Tarn kettle: the lid does not close',
    via: 'web',
    status: 'closed',
    type: 'problem',
    assignee: RUTH,
    tags: ['tarn'],
    order: 'EX-10377',
    messages: [
      asks(
        '3290d 16:58',
        `Dear Sirs, the kettle arrived today and is very handsome, but its lid stands open by the width of a pencil and so it never clicks off.
        Have I been sent one with a fault or is there a knack? M. Ashdown, Ilkley`,
      ),
      reply(
        RUTH,
        '3289d 09:04',
        `Dear Mrs Ashdown, there is a knack, and we forgot to print it: there's a paper tab under the hinge, for the transport. Pull it out and the
        lid will close. I'm sorry for a cold first evening. Ruth Calder`,
      ),
      asks('3289d 13:20', `Out it came. I have had three cups. Thank you.`),
    ],
  },
];
