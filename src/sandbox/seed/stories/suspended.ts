import { JONAS, MAYA, RUTH } from '../staff';
import { asks, note, reply, zendesk, type Story } from '../story';

/** Suspended after what he wrote to an agent. */
export const suspended: Story = {
  people: [
    {
      id: 20013,
      name: 'Detlef Krumm',
      email: 'd.krumm@post.example.net',
      phone: '+49 221 4710 082',
      since: '160d 21:15',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      suspended: true,
      notes: 'Gesperrt von Ruth Calder nach Drohungen gegen Jonas. Antworten nur über Ruth.',
    },
  ],
  tickets: [
    {
      id: 195,
      subject: 'Retoure Morrow-Mühle abgelehnt – UNVERSCHÄMT',
      via: 'email',
      status: 'open',
      type: 'problem',
      assignee: RUTH,
      tags: ['return', 'abuse'],
      order: 'EX-54466',
      messages: [
        asks(
          '10d 22:58',
          `Sie haben meine Retoure abgelehnt weil die Mühle „Gebrauchsspuren“ hat. NATÜRLICH hat sie Gebrauchsspuren ich hab sie ja benutzt!!! Wie soll man
          sonst merken dass sie nichts taugt. 95 Euro zurück und zwar sofort.`,
        ),
        reply(
          JONAS,
          '9d 09:20',
          `Guten Tag Herr Krumm, die Mühle kam nach fünf Monaten zurück, die Rückgabefrist beträgt 60 Tage. Wenn sie nicht richtig mahlt, prüfen wir sie gern
          auf Gewährleistung: Beschreiben Sie mir bitte, was nicht funktioniert. J. Keller`,
        ),
        asks('9d 23:41', `Keller ich weiß in welchem Gebäude du sitzt. Pass auf was du schreibst.`),
        note(
          RUTH,
          '8d 08:05',
          `Konto gesperrt, Vorfall an Ines und die Hausverwaltung gemeldet. Jonas muss hier nicht mehr antworten. Die Gewährleistung prüfen wir trotzdem.`,
        ),
      ],
    },
    {
      id: 196,
      subject: 'Tweet: nie wieder bei denen bestellen',
      via: 'twitter',
      status: 'solved',
      assignee: MAYA,
      tags: ['social'],
      messages: [
        asks('14d 20:30', `Mahlt wie ein Sack Kies. Finger weg von der Morrow, Saftladen`),
        reply(
          MAYA,
          '13d 09:05',
          `Das klingt nicht, wie sie klingen soll. Schicken Sie uns gern eine Nachricht mit der Bestellnummer, dann sehen wir nach.`,
        ),
      ],
    },
    {
      id: 197,
      subject: 'Chat mit Detlef Krumm',
      via: 'chat',
      status: 'closed',
      type: 'question',
      assignee: JONAS,
      tags: ['morrow'],
      order: 'EX-54466',
      messages: [
        zendesk(
          '159d 20:12',
          `| (20:02:11) Detlef Krumm: mühle ist da, wo ist der bohrer dafür
          | (20:03:40) Jonas Keller: Guten Abend Herr Krumm! Die Morrow wird nur von Hand gedreht, ein Aufsatz für den Akkuschrauber ist nicht vorgesehen.
          | (20:04:02) Detlef Krumm: bei youtube machen das alle
          | (20:05:19) Jonas Keller: Ich weiß :) Es geht, aber die Garantie geht dabei leider verloren.
          | (20:05:50) Detlef Krumm: super. danke für nichts
          | (20:12:03) Detlef Krumm hat den Chat verlassen`,
        ),
      ],
    },
  ],
};
