import { JONAS } from '../staff';
import { asks, reply, type Story } from '../story';

/** Afraid for her child; on another ticket two apologies have been sent, and a third would not help. */
export const worried: Story = {
  people: [
    {
      id: 20032,
      name: 'Svenja Rademacher',
      email: 'svenja.rademacher@mail.example.net',
      phone: '+49 221 4710 064',
      since: '140d 13:30',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      fields: { customer_since: '{isodate 140}', plan: null, delivery_note: 'Bitte nicht klingeln, Baby schläft' },
    },
  ],
  tickets: [
    {
      id: 213,
      subject: 'Ist unser Kessel noch sicher? (Tarn, EX-58190)',
      via: 'email',
      status: 'new',
      type: 'question',
      tags: ['tarn'],
      order: 'EX-58190',
      messages: [
        asks(
          '2h',
          `Guten Tag,

          unser Tarn-Kessel (EX-58190) riecht seit gestern beim Kochen nach verbranntem Plastik, und innen am Boden sind dunkle
          Flecken. Ich habe damit die ganze Woche das Wasser für die Fläschchen gekocht. Unsere Tochter ist elf Wochen alt.

          Jetzt mache ich mir große Sorgen. Kann sich da etwas gelöst haben, das ins Wasser geht? Muss ich mit ihr zum Kinderarzt?
          Ich habe Angst, dass ich etwas übersehen habe.

          Bitte sagen Sie mir, worauf ich achten soll. Am liebsten per Mail, ans Telefon komme ich mit der Kleinen selten.

          Svenja Rademacher`,
        ),
      ],
    },
    {
      id: 214,
      subject: 'Babydecke Fellside: wann kommt sie? (EX-57488)',
      via: 'web',
      status: 'open',
      type: 'incident',
      assignee: JONAS,
      tags: ['fellside', 'backorder'],
      order: 'EX-57488',
      messages: [
        asks(
          '19d 20:14',
          `Guten Abend, die Fellside-Babydecke (EX-57488) sollte letzte Woche kommen. Am {date 4} ist die Taufe. Wissen Sie schon, wann
          sie da ist?`,
        ),
        reply(
          JONAS,
          '18d 09:32',
          `Guten Tag Frau Rademacher,

          es tut mir leid, dass die Decke noch nicht bei Ihnen ist. Die Weberei hat sie uns für nächste Woche zugesagt.

          Viele Grüße
          | Jonas Keller`,
        ),
        asks('9d 13:05', `Guten Tag Herr Keller, die Woche ist um, und die Decke ist nicht da. Gibt es etwas Neues?`),
        reply(
          JONAS,
          '8d 10:11',
          `Guten Tag Frau Rademacher,

          ich bitte Sie um Entschuldigung: Die Weberei hat noch einmal verschoben, und ich hätte Ihnen das sagen müssen, bevor Sie
          fragen. Sobald ich den neuen Termin habe, schreibe ich Ihnen.

          Viele Grüße
          | Jonas Keller`,
        ),
        asks(
          '3d 21:30',
          `Die Taufe war nun ohne Decke. Entschuldigt haben Sie sich zweimal, und ich glaube Ihnen das auch. Ich möchte aber nur noch
          wissen, ob sie kommt und an welchem Tag. Sonst hätte ich lieber mein Geld zurück. S. Rademacher`,
        ),
      ],
    },
  ],
};
