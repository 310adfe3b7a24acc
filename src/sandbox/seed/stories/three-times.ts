import { BEN, JONAS, MAYA, RUTH } from '../staff';
import { asks, note, reply, type Story } from '../story';

/** The same order on chat, then by e-mail, then on the phone. */
export const threeTimes: Story = {
  people: [
    {
      id: 20003,
      name: 'Tom Okafor',
      email: 'tom.okafor@mail.example.net',
      phone: '+44 7700 900143',
      since: '731d 12:05',
      fields: {
        customer_since: '{isodate 731}',
        plan: 'Bronze',
        delivery_note: 'Flat 6, buzzer is broken, please ring my mobile',
      },
    },
  ],
  tickets: [
    {
      id: 102,
      subject: 'Call: EX-58214 still missing, third contact',
      via: 'voice',
      status: 'open',
      priority: 'high',
      type: 'incident',
      assignee: MAYA,
      tags: ['delivery', 'lost_parcel'],
      order: 'EX-58214',
      messages: [
        asks(
          '42m',
          `| Inbound call from +44 7700 900143
          | Answered by: Maya Osei
          | Length of call: 11 minutes, 8 seconds`,
        ),
        asks(
          '31m',
          `Transcript (caller only): "Hi, it's about EX-58214, the blue casserole. I've told this twice already so, sorry, I
          don't know if you can see that? I was on chat on {weekday 5} and I emailed on {weekday 4}. It's my mum's sixtieth the day after
          tomorrow and that's her present, that's the whole point. I took a day off for the delivery that didn't come.
          I'm not shouting at you, I'm just really tired of explaining it. Can someone please just own this."`,
        ),
        note(
          MAYA,
          '30m',
          `He's right, it's all in #106 and #107. Tracking has said "out for delivery" from the Leicester depot for six days,
          so that parcel is gone. Promised him: I call back today before we close with either a new casserole on the overnight
          van or a straight no. He only wants it there before the day. Ben, do we have one Dale 28 cm in blue?`,
        ),
        note(BEN, '12m', `Two left, bay 14. If the label is printed by 5 it makes tonight's van.`),
      ],
    },
    {
      id: 106,
      subject: 'Chat with Tom Okafor',
      via: 'chat',
      status: 'solved',
      type: 'question',
      assignee: JONAS,
      tags: ['delivery'],
      order: 'EX-58214',
      rating: { score: 'bad', comment: "Friendly but it didn't arrive the next day like he said" },
      messages: [
        asks('5d 11:02', `hi, order EX-58214, says out for delivery since 7 yesterday morning but nothing came`),
        reply(JONAS, '5d 11:04', `Hi Tom, let me look. That's the Dale casserole, 28 cm in blue?`),
        asks('5d 11:04', `yes thats the one`),
        reply(
          JONAS,
          '5d 11:09',
          `It's at the Leicester depot and on the van's list. These usually just slip by a day. You'll have it tomorrow!`,
        ),
        asks('5d 11:10', `ok. its a present so it does matter. should i be in?`),
        reply(JONAS, '5d 11:11', `Someone needs to sign, yes, between 8 and 6. Anything else I can do for you?`),
        asks('5d 11:13', `8 to 6, great 🙃 no thats it thanks`),
      ],
    },
    {
      id: 107,
      subject: "EX-58214 didn't come (again)",
      via: 'email',
      status: 'open',
      priority: 'normal',
      type: 'incident',
      assignee: JONAS,
      tags: ['delivery'],
      order: 'EX-58214',
      messages: [
        asks(
          '4d 18:22',
          `Hello,

          I spoke to Jonas on chat yesterday and he told me my parcel would come today. I took the day off work and sat in
          from 8 to 6. Nobody came, no card, no text. The tracking page still says exactly what it said on {weekday 6}.

          Order EX-58214, Dale casserole 28 cm, blue. It's for my mum's 60th on {date -2}. Please could someone find out
          where it actually is rather than tell me tomorrow?

          Thanks
          | Tom Okafor`,
        ),
        reply(
          JONAS,
          '3d 09:48',
          `Hi Tom,

          Sorry to hear that. Sometimes drivers leave parcels with a neighbour. Could you check with the flats next to you and
          let me know?

          Best,
          | Jonas`,
        ),
        asks(
          '3d 12:30',
          `I asked all five. Nobody has it. And my name isn't on any card because there wasn't one, as I said.

          Tom`,
        ),
        note(
          RUTH,
          '2d 16:45',
          `Jonas is on the phones all week and hasn't seen this. Can somebody take it? Tom has been waiting since {weekday 3}.`,
        ),
      ],
    },
    {
      id: 140,
      subject: 'Morrow grinder: which setting for a moka pot?',
      via: 'twitter',
      status: 'closed',
      type: 'question',
      assignee: MAYA,
      tags: ['morrow'],
      rating: { score: 'good' },
      messages: [
        asks('398d 07:50', `Morrow hand grinder owners help: what click for a moka pot?? Mine tastes like a tyre fire`),
        reply(
          MAYA,
          '398d 09:15',
          `Tyre fire usually means too fine! Try 14 to 16 clicks from closed, and take it off the heat early.`,
        ),
        asks('398d 19:31', `15 clicks. Night and day. You just saved my mornings 🙏`),
      ],
    },
    {
      id: 141,
      subject: 'Return label for Otter mugs, EX-44052',
      via: 'web',
      status: 'closed',
      type: 'task',
      assignee: JONAS,
      tags: ['return'],
      order: 'EX-44052',
      messages: [
        asks(
          '655d 20:14',
          `Ordered the mugs in green, got the cream ones. They're nice but they're for a mate's new kitchen and it's very
          green in there. Can I have a label to send them back and the green ones instead?`,
        ),
        reply(
          JONAS,
          '654d 10:02',
          `Hi Tom, that was our picking mistake. Label attached, and the green set is already on its way, so no need to wait
          for us to get the cream ones back. Enjoy the very green kitchen. Jonas`,
        ),
      ],
    },
  ],
};
