import { JONAS } from '../staff';
import { asks, reply, type Story } from '../story';

/** Says du and is answered so: a calm question with no problem in it, thanks on another ticket, confusion on a third. */
export const informal: Story = {
  people: [
    {
      id: 20036,
      name: 'Ruben Feldkamp',
      email: 'ruben.feldkamp@mail.example.net',
      phone: '+49 40 66969 078',
      since: '210d 22:10',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      fields: { customer_since: '{isodate 210}', plan: null, delivery_note: null },
    },
  ],
  tickets: [
    {
      id: 219,
      subject: 'Dale auf Induktion?',
      via: 'web',
      status: 'new',
      type: 'question',
      tags: ['presales'],
      messages: [
        asks(
          '5h',
          `Hallo zusammen, ich möchte mir den Dale in 28 cm zulegen. Könnt ihr mir sagen, ob er auch auf Induktion läuft und wie hoch er
          mit Deckel ist? Mein Ofen hat innen 24 cm. Viele Grüße, Ruben`,
        ),
      ],
    },
    {
      id: 220,
      subject: 'WhatsApp: Morrow blockiert',
      via: 'whatsapp',
      status: 'solved',
      type: 'question',
      assignee: JONAS,
      tags: ['morrow'],
      messages: [
        asks(
          '9d 18:20',
          `Moin, in meiner Morrow klemmt etwas, die Kurbel dreht nicht mehr. Kann ich die selbst aufmachen?`,
        ),
        reply(
          JONAS,
          '9d 18:31',
          `Moin Ruben, kannst du: Knauf abziehen, Mutter gegen den Uhrzeigersinn lösen, Kegel nach unten heraus. Ich schicke dir gleich
          drei Fotos, damit du siehst, wie er wieder hineinkommt.`,
        ),
        asks(
          '8d 07:12',
          `Es war ein Steinchen in den Bohnen. Läuft wieder wie neu! Tausend Dank, dass du dir am Abend noch die Zeit genommen hast, die
          Fotos waren Gold wert 🙌☕`,
        ),
      ],
    },
    {
      id: 225,
      subject: 'EX-58402: storniert oder unterwegs?',
      via: 'email',
      status: 'new',
      type: 'question',
      tags: ['dale'],
      order: 'EX-58402',
      messages: [
        asks(
          '95m',
          `Hallo zusammen, jetzt bin ich völlig verwirrt. Gestern kam eine Mail, dass EX-58402 storniert ist, heute eine, dass der Dale
          unterwegs ist. Ich verstehe nicht, was davon stimmt. Muss ich jetzt noch einmal bestellen oder nicht? Viele Grüße, Ruben`,
        ),
      ],
    },
  ],
};
