import { BEN, colleague, FREYA, JONAS, MAYA, SUPPORT } from '../staff';
import { asks, note, reply, type Story } from '../story';

/** Agents ask, too; they are staff, whatever they ask for. */
export const colleagues: Story = {
  people: [colleague(FREYA), colleague(BEN)],
  tickets: [
    {
      id: 200,
      subject: 'My own order: EX-58077 says delivered, desk says otherwise',
      via: 'web',
      status: 'open',
      type: 'question',
      assignee: JONAS,
      group: SUPPORT,
      tags: ['staff_order'],
      order: 'EX-58077',
      messages: [
        asks(
          '1d 12:10',
          `Hi Support, for once I'm the customer. I ordered the Pebble set in chalk to the office, it says "delivered, signed by LUND" and I promise I didn't.
          No hurry, but my sister's wedding list is watching me. Freya`,
        ),
        reply(
          JONAS,
          '1d 13:30',
          `Hi Freya, there are two Lunds now: the new one in the second-floor studio. I've asked him. Jonas`,
        ),
      ],
    },
    {
      id: 201,
      subject: 'Box 28 cm Dale: bottoms give way',
      via: 'email',
      requester: BEN,
      status: 'pending',
      priority: 'high',
      type: 'problem',
      assignee: MAYA,
      tags: ['packaging'],
      messages: [
        asks(
          '6d 11:03',
          `Fourth casserole this month through the bottom of the box. It's the new tape, it lets go below ten degrees. Can you tell me which complaints you had, so
          I can show the supplier? Ben, warehouse`,
        ),
        note(MAYA, '6d 14:26', `Three I know of, I'll go through the tag "damaged" for more.`),
        reply(
          MAYA,
          '5d 09:10',
          `Ben, I count five since the first of the month, list attached. Which day did the new tape start? Then I can look before that. Maya`,
        ),
      ],
    },
  ],
};
