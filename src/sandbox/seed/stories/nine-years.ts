import { JONAS, MAYA, RUTH } from '../staff';
import { asks, note, reply, type Story } from '../story';
import { nineYearsEarlier } from './nine-years-earlier';

export const nineYears: Story = {
  people: [
    {
      id: 20002,
      name: 'Margaret Ashdown',
      email: 'm.ashdown@post.example.net',
      phone: '+44 1632 960022',
      since: '3291d 16:40',
      tags: ['vip', 'letters'],
      notes: 'Prefers e-mail. Writes beautifully, deserves a proper answer.',
      fields: {
        customer_since: '{isodate 3291}',
        plan: 'Gold',
        delivery_note: 'Leave in the porch, not on the step (rain)',
      },
    },
  ],
  tickets: [
    {
      id: 110,
      subject: 'The lid of an old friend',
      via: 'email',
      status: 'open',
      type: 'question',
      assignee: MAYA,
      tags: ['tarn', 'spare_part'],
      order: 'EX-10377',
      messages: [
        asks(
          '1d 14:05',
          `Dear all,

          You will not remember, but the first thing I ever bought from you was a Tarn kettle, and the first letter I ever wrote
          you was about its lid. Nine years and, by my reckoning, some thirteen thousand pots of tea later, the hinge of that same
          lid has gone. The kettle itself is as sound as a bell.

          Your page says that the hinge of "models before 2019" is no longer available, and suggests a new kettle. I don't want a
          new kettle. I want mine. Is there perhaps a drawer somewhere?

          Yours sincerely,
          | Margaret Ashdown`,
        ),
        reply(
          MAYA,
          '1d 16:20',
          `Dear Mrs Ashdown,

          there is a drawer! I've sent somebody to look in it. I'll write again as soon as I know what he found.

          Warmly,
          | Maya`,
        ),
        note(
          MAYA,
          '1d 16:22',
          `Ben says repairs kept a bag of the old 6 mm hinges when Halifax closed. He'll look tomorrow.`,
        ),
        asks(
          '5h',
          `Dear Maya, that has made my day. No hurry whatsoever: I have a saucer on it for now, which works rather well, though it
          rattles. M. A.`,
        ),
      ],
    },
    {
      id: 111,
      subject: 'A smaller tin of the oolong?',
      via: 'web',
      status: 'solved',
      type: 'question',
      assignee: JONAS,
      tags: ['tea'],
      rating: { score: 'good' },
      messages: [
        asks(
          '23d 11:18',
          `I see the oolong is now only to be had in 500 g. At my age one hesitates. Will the 100 g tin come back? M. Ashdown`,
        ),
        reply(
          JONAS,
          '22d 09:40',
          `Dear Mrs Ashdown, it's back from {date 15}, same tin, same price. I've asked the shop to write to you when it is there.
          And I think you may safely order the 500. Jonas`,
        ),
        asks('22d 10:02', `Flatterer. Thank you.`),
      ],
    },
    {
      id: 112,
      subject: 'Newsletter, every single day',
      via: 'email',
      status: 'closed',
      type: 'problem',
      assignee: RUTH,
      tags: ['newsletter', 'complaint'],
      rating: { score: 'bad', comment: 'Two people promised me it was off. It was not.' },
      messages: [
        asks(
          '301d 08:02',
          `Dear Sirs,

          I have now unsubscribed from your newsletter three times. I have been told twice, once by "Jonas" and once by a robot, that
          it was done. This morning there were two. I'm fond of your shop and would like to stay so.

          M. Ashdown`,
        ),
        reply(
          RUTH,
          '301d 09:30',
          `Dear Mrs Ashdown,

          you were on two lists: one under your address with a dot in it and one without. We only ever took you off the first. Both
          are off now; I did it myself and watched it save. I'm sorry it took four letters to get here.

          Ruth Calder`,
        ),
        asks('297d 17:15', `Four days of silence. Bliss. Thank you, Ruth. M. A.`),
      ],
    },
    {
      id: 113,
      subject: 'Voicemail from Margaret Ashdown',
      via: 'voice',
      status: 'closed',
      assignee: MAYA,
      tags: ['delivery'],
      order: 'EX-49180',
      messages: [
        asks('405d 12:47', `Voicemail from +44 1632 960022, 38 seconds`),
        asks(
          '405d 12:48',
          `Transcript: "Hello, this is Margaret Ashdown, A, S, H. A parcel of yours has come for a Mr Ashdene in the next village. I
          opened it, which I shouldn't have, and there's a very handsome casserole in it. I'll hold on to it until someone fetches it.
          No need to ring back if it's a bother. Thank you. Goodbye."`,
        ),
        note(
          MAYA,
          '405d 14:20',
          `Rang her back: courier collects tomorrow between 10 and 12, Mr Ashdene has been told.`,
        ),
      ],
    },
    ...nineYearsEarlier,
  ],
};
