import { MAYA } from '../staff';
import { asks, reply, type Story } from '../story';

/** All that is known was said in short messages, and the call that we promised never came. */
export const overduePromise: Story = {
  people: [
    {
      id: 20035,
      name: 'Yasmin Farouk',
      email: 'yasmin.farouk@mail.example.net',
      since: '47d 21:20',
      fields: { customer_since: '{isodate 47}', plan: null, delivery_note: null },
    },
  ],
  tickets: [
    {
      id: 218,
      subject: 'Conversation with Yasmin Farouk',
      via: 'native_messaging',
      status: 'open',
      type: 'problem',
      assignee: MAYA,
      tags: ['ember_mini'],
      messages: [
        asks('6d 12:02', `hi! my Ember Mini won't finish descaling`),
        asks('6d 12:02', `order EX-58151, it came about three weeks ago`),
        asks('6d 12:03', `always stops at step 3 and shows E2`),
        reply(MAYA, '6d 12:06', `Hi Yasmin, thank you, that's a good start. What have you tried so far?`),
        asks('6d 12:07', `unplugged it overnight, rinsed the tank twice, cleaned the filter. same thing every time`),
        reply(
          MAYA,
          '6d 12:12',
          `That's everything I would have suggested. I'm asking our workshop, and I'll call you by {weekday 2} with what they say. Which
          number is best?`,
        ),
        asks('6d 12:13', `07700 900352. after 5 please, I can't pick up at work`),
        reply(MAYA, '6d 12:14', `After 5 it is!`),
        asks('3h', `hi, was somebody going to call me? had my phone next to me all {weekday 2} evening 😕`),
      ],
    },
  ],
};
