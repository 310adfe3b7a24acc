import { JONAS, MAYA } from '../staff';
import { asks, reply, note, type Story } from '../story';

/** A name and messages that must stay text wherever they are shown. */
export const markup: Story = {
  people: [
    {
      id: 20009,
      name: '<img src=x onerror=alert(1)> Robin "><script>alert("name")</script>',
      email: 'robin+%3Cb%3E@dev.example.net',
      since: '58d 22:40',
      tags: ['<i>tag</i>'],
      notes: '<script>alert("notes")</script>',
      details: '</textarea><img src=x onerror=alert("details")>',
      fields: {
        customer_since: '{isodate 58}',
        plan: '<b>Gold</b>',
        delivery_note: "javascript:alert('door')",
      },
    },
  ],
  tickets: [
    {
      id: 175,
      subject: 'Your review form </title><script>alert("subject")</script> eats my angle brackets',
      via: 'web',
      status: 'open',
      type: 'problem',
      assignee: MAYA,
      tags: ['website'],
      messages: [
        asks(
          '2d 21:36',
          `Hi, I build websites for a living and couldn't help noticing. If I write <b>lovely kettle</b> into a review, it shows up bold.
          If I write

          <script>alert(document.domain)</script>

          it's gone, good, but <img src=x onerror="alert('oops')"> and <a href="javascript:alert(1)">this</a> go straight through. So do
          <svg/onload=alert(2)> and, for the template people, {{ticket.requester.email}} and \${7*7}.

          Might want to have a look before somebody less friendly does. Also the kettle IS lovely.

          Robin <3`,
        ),
        note(
          JONAS,
          '2d 22:10',
          `Passed on to the web team. Don't copy his examples into a macro, please, I just did & it wasn't pretty.`,
        ),
        asks(
          '150m',
          `Any news? PS: 5 < 6 && 7 > 3, just checking that I still get through. <!-- hello --> &lt;already escaped&gt;`,
        ),
      ],
    },
    {
      id: 176,
      subject: "Can't save my name in the account",
      via: 'chat',
      status: 'solved',
      type: 'question',
      assignee: JONAS,
      tags: ['account'],
      messages: [
        asks('17d 20:15', `your account page let me save my name as an <img> tag. just saying 😇`),
        reply(JONAS, '17d 20:17', `Ha. I see a very long name here. Would you like me to change it back?`),
        asks('17d 20:18', `leave it, I want to see who breaks first`),
      ],
    },
    {
      id: 177,
      subject: 'Invoice for <Robin & Söhne> "GmbH"',
      via: 'email',
      status: 'closed',
      type: 'task',
      assignee: JONAS,
      tags: ['invoice'],
      order: 'EX-55207',
      messages: [
        asks(
          '57d 09:26',
          `Could the invoice for EX-55207 go to: Robin & Söhne <web> "GmbH", c/o O'Neill, 3 < 4 Lane? Yes that's really the name.`,
        ),
        reply(JONAS, '57d 11:00', `Dear Robin, here it is, with every last bracket: Robin & Söhne <web> "GmbH". Jonas`),
      ],
    },
  ],
};
