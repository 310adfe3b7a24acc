import { JONAS } from '../staff';
import { asks, reply, type Message, type Story } from '../story';

const NAME = 'Imogen Farrow';

const SAID: readonly (readonly [clock: string, by: 'requester' | 'Jonas', text: string])[] = [
  ['11:02', 'requester', 'Hello, a question about order EX-58377: which fuse does the Tarn kettle need?'],
  ['11:03', 'Jonas', 'Hello Imogen, 13 amps. Does it trip when you switch it on?'],
  ['11:05', 'requester', 'Yes, every time. I already tried three sockets and a new fuse.'],
  ['11:09', 'Jonas', "Then it is the base. I'll send you a new one by {weekday -2}."],
  ['11:12', 'requester', 'It is the second kettle that broke in a month. I am really disappointed!'],
  ['11:13', 'requester', 'Awful!!'],
];

const live = SAID.map(([clock, by, text]): Message =>
  by === 'requester' ? asks(`1d ${clock}`, text) : reply(JONAS, `1d ${clock}`, text),
);
const lines = SAID.map(([clock, by, text]) => `| (${clock}:00) ${by === 'requester' ? NAME : by}: ${text}`);

/** Chats, and when it is over Zendesk adds in her name what was said on both sides; worries on another ticket. */
export const chatTranscript: Story = {
  people: [
    {
      id: 20039,
      name: NAME,
      email: 'imogen.farrow@mail.example.net',
      since: '96d 19:44',
      fields: { customer_since: '{isodate 96}', plan: null, delivery_note: null },
    },
  ],
  tickets: [
    {
      id: 224,
      subject: `Chat with ${NAME}`,
      via: 'chat',
      status: 'open',
      type: 'problem',
      assignee: JONAS,
      tags: ['tarn'],
      order: 'EX-58377',
      messages: [
        ...live,
        asks(
          '1d 11:20',
          ['| Chat started on {isodate 1}', ...lines, `| (11:19:30) *** ${NAME} left the chat ***`].join('\n'),
        ),
      ],
    },
    {
      id: 226,
      subject: 'Otter mugs EX-58410 for Saturday',
      via: 'email',
      status: 'new',
      type: 'question',
      tags: ['otter', 'delivery'],
      order: 'EX-58410',
      messages: [
        asks(
          '75m',
          `Hello, I'm getting worried about EX-58410. The six Otter mugs are for my daughter's wedding on Saturday, and the page still
          says "preparing". I'm anxious that they won't be here in time, and I'd be so sad to stand there without them. Could you look
          whether I need to worry? Imogen`,
        ),
      ],
    },
  ],
};
