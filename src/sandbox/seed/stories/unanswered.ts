import { asks, type Story } from '../story';

/** Wrote almost a week ago, and nobody answered. */
export const unanswered: Story = {
  people: [
    {
      id: 20042,
      name: 'Torben Wiebe',
      email: 'torben.wiebe@mail.example.net',
      since: '95d 19:10',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      fields: { customer_since: '{isodate 95}', plan: null, delivery_note: null },
    },
  ],
  tickets: [
    {
      id: 229,
      subject: 'Rückgabe EX-58021, noch immer keine Antwort',
      via: 'email',
      status: 'new',
      type: 'question',
      tags: ['return'],
      order: 'EX-58021',
      messages: [
        asks(
          '6d 10:05',
          `Guten Tag, ich möchte die beiden Brook-Lampen (EX-58021) zurückgeben. Wohin darf ich sie schicken? Torben Wiebe`,
        ),
        asks(
          '4h',
          `Guten Tag, ich warte seit fast einer Woche und habe noch immer keine Antwort bekommen. Bitte sagen Sie mir, wohin die Lampen
          sollen. Torben Wiebe`,
        ),
      ],
    },
  ],
};
