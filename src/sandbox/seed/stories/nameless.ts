import { JONAS } from '../staff';
import { asks, note, type Story } from '../story';

/** Nobody has ever asked for the name: there is only a number. */
export const nameless: Story = {
  people: [{ id: 20008, name: '', phone: '+44 7700 900618', since: '33d 13:01' }],
  tickets: [
    {
      id: 170,
      subject: 'Voicemail from +44 7700 900618',
      via: 'voice',
      status: 'new',
      messages: [
        asks('55m', `Voicemail from +44 7700 900618, 21 seconds`),
        asks(
          '54m',
          `Transcript: "Yeah hiya, it's me again about the bench, the slats. One of them's split right down, it wasn't like that when I
          put it together, I swear down. I'm on site till four so try after that. Cheers."`,
        ),
      ],
    },
    {
      id: 171,
      subject: 'Call from +44 7700 900618',
      via: 'voice',
      status: 'closed',
      type: 'question',
      assignee: JONAS,
      tags: ['linnet'],
      messages: [
        asks(
          '33d 13:02',
          `| Inbound call from +44 7700 900618
          | Answered by: Jonas Keller
          | Length of call: 2 minutes, 49 seconds`,
        ),
        note(
          JONAS,
          '33d 13:08',
          `Two bolts too few in the Linnet box (M8 x 60). Sends no order number, wants them left at the site office, gate 2.
          Posted, told him so on the phone.`,
        ),
      ],
    },
  ],
};
