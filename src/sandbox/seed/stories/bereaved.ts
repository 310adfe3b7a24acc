import { MAYA, RUTH } from '../staff';
import { asks, note, reply, type Story } from '../story';

export const bereaved: Story = {
  people: [
    {
      id: 20004,
      name: 'Helen Whitlock',
      email: 'h.whitlock@post.example.net',
      phone: '+44 1632 960057',
      since: '702d 10:15',
      fields: {
        customer_since: '{isodate 702}',
        plan: null,
        delivery_note: 'Side gate, the dog is friendly',
      },
    },
  ],
  tickets: [
    {
      id: 105,
      subject: "My husband's account (Peter Whitlock)",
      via: 'email',
      status: 'open',
      priority: 'normal',
      assignee: MAYA,
      tags: ['bereavement'],
      messages: [
        asks(
          '1d 07:40',
          `Hello,

          My husband Peter died on {date 16}. He had an account with you under peter@whitlock.example.net and there is a coffee
          subscription on it, one bag on the first of every month. I don't drink coffee. Please could you stop it.

          He had also ordered the garden bench, the Linnet I think, as a surprise for me. I found the confirmation. I would like
          to keep that, if it's still coming. It's paid for as far as I can see.

          I'm sorry, I don't have his password, and I don't know what you need from me. I have the death certificate if it has to
          be that.

          Helen Whitlock`,
        ),
        reply(
          RUTH,
          '1d 10:05',
          `Dear Mrs Whitlock,

          I am so sorry about Peter. You don't need to send us anything, and you don't need his password. The coffee is stopped as
          of this minute. I'm finding out about the bench and one of us will write to you about it today or tomorrow.

          With sympathy,
          | Ruth Calder`,
        ),
        note(
          RUTH,
          '1d 10:12',
          `Subscription cancelled. Bench is EX-57960, leaves the joiner's on {date -4}, please keep it in Peter's name only on paper,
          label to Helen. NO survey and no marketing on either address. I asked Ines to take Peter's address off the newsletter.
          Maya, you're the one with the joiner's number, over to you.`,
        ),
        asks(
          '68m',
          `Dear Ruth, thank you for being so kind.

          I don't want to be difficult but another one came to his address this morning, "Peter, your basket is missing you". I
          know it's a machine. Could you make it stop, please.

          Helen`,
        ),
      ],
    },
    {
      id: 109,
      subject: 'Can the Fellside blanket be washed?',
      via: 'web',
      status: 'closed',
      type: 'question',
      assignee: MAYA,
      tags: ['fellside'],
      rating: { score: 'good' },
      messages: [
        asks(
          '700d 10:31',
          `The label on my Fellside blanket has come off in the dog's mouth. Can it go in the machine on wool, or hand wash only?
          It smells rather of dog.`,
        ),
        reply(
          MAYA,
          '700d 14:06',
          `Hello Mrs Whitlock, on wool at 30 with very little spin is fine, then dry it flat and out of the sun. A day on the line
          in the wind does wonders against dog. Maya`,
        ),
        asks('693d 09:00', `It worked, and he's back on it. Thank you!`),
      ],
    },
  ],
};
