import { asks, type Story } from '../story';

/** Writes for his mother, who has died. */
export const bereavedSon: Story = {
  people: [
    {
      id: 20043,
      name: 'Konrad Asmussen',
      email: 'k.asmussen@post.example.net',
      since: '2d 17:30',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      fields: { customer_since: '{isodate 2}', plan: null, delivery_note: null },
    },
  ],
  tickets: [
    {
      id: 230,
      subject: 'Teeabo meiner Mutter, Gerda Asmussen',
      via: 'email',
      status: 'new',
      type: 'task',
      tags: ['bereavement'],
      messages: [
        asks(
          '7h',
          `Guten Tag,

          meine Mutter, Gerda Asmussen, ist am {date 9} gestorben. Sie hatte bei Ihnen ein Teeabo, jeden Monat zwei Dosen. Bitte
          beenden Sie es, und schreiben Sie ihr nicht mehr. Welche Unterlagen brauchen Sie dafür von mir?

          Konrad Asmussen`,
        ),
      ],
    },
  ],
};
