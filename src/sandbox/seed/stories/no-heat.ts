import { BEN, JONAS, MAYA } from '../staff';
import { asks, note, reply, type Story } from '../story';

/** The same machine on the phone, in chat and, furious, by e-mail with everything anybody could ask for. */
export const noHeat: Story = {
  people: [
    {
      id: 20031,
      name: 'Matthias Hollerbach',
      email: 'm.hollerbach@post.example.net',
      phone: '+49 89 99998 031',
      since: '29d 20:05',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      fields: { customer_since: '{isodate 29}', plan: 'Bronze', delivery_note: null },
    },
  ],
  tickets: [
    {
      id: 210,
      subject: 'EX-57891, Fehler E7: jetzt zum dritten Mal',
      via: 'email',
      status: 'open',
      priority: 'high',
      type: 'problem',
      assignee: MAYA,
      tags: ['ember', 'repair'],
      order: 'EX-57891',
      messages: [
        asks(
          '35m',
          `Sehr geehrte Damen und Herren,

          ich melde mich jetzt zum DRITTEN Mal wegen derselben Maschine. Am {weekday 6} habe ich angerufen, am {weekday 4} war ich im
          Chat. Herr Keller wollte sich bis {weekday 2} melden. Gemeldet hat sich niemand, stattdessen kam heute früh eine Mail, mein
          Anliegen sei „gelöst“. Das ist eine Frechheit.

          Damit ich nicht wieder bei null anfange:

          | Bestellung: EX-57891, Espressomaschine Ember
          | Fehler: E7, nach etwa zwei Minuten, das Wasser bleibt kalt
          | Schon versucht: Stecker gezogen und eine halbe Stunde gewartet, zweimal entkalkt, andere Steckdose, Sieb gereinigt
          | Erreichbar: heute und morgen ab 16 Uhr unter +49 89 99998 044, vorher stehe ich vor der Klasse

          Wer mir jetzt noch einmal das Entkalken empfiehlt, bekommt das Ding unfrei zurück. 649 Euro für eine Maschine, die keinen
          Kaffee macht, und ein Kundendienst, der mich abwimmelt. Mir reicht es!

          M. Hollerbach`,
        ),
        note(
          BEN,
          '21m',
          `Workshop says E7 on this series is the temperature sensor, never the lime. New machine is in bay 3 with his name on it.`,
        ),
      ],
    },
    {
      id: 211,
      subject: 'Chat mit Matthias Hollerbach',
      via: 'chat',
      status: 'solved',
      type: 'problem',
      assignee: JONAS,
      tags: ['ember'],
      order: 'EX-57891',
      rating: { score: 'bad', comment: 'Gelöst ist hier überhaupt nichts.' },
      messages: [
        asks('4d 19:41', `Hollerbach, EX-57891. Entkalkt ist sie jetzt, zweimal. E7 kommt trotzdem nach zwei Minuten.`),
        reply(
          JONAS,
          '4d 19:44',
          `Guten Abend Herr Hollerbach, danke fürs Ausprobieren. Ich kläre das mit der Werkstatt und melde mich bis {weekday 2} bei Ihnen.`,
        ),
        asks('4d 19:45', `Muss ich sie einschicken?`),
        reply(JONAS, '4d 19:47', `Das sage ich Ihnen dann auch. Bitte bis dahin nicht mehr einschalten.`),
        asks('4d 19:48', `Na gut. Dann bis {weekday 2}.`),
      ],
    },
    {
      id: 212,
      subject: 'Anruf: Ember heizt nicht, E7',
      via: 'voice',
      status: 'solved',
      type: 'problem',
      assignee: JONAS,
      tags: ['ember'],
      order: 'EX-57891',
      messages: [
        asks(
          '6d 17:20',
          `| Eingehender Anruf von +49 89 99998 031
          | Angenommen von: Jonas Keller
          | Dauer: 8 Minuten, 12 Sekunden`,
        ),
        asks(
          '6d 17:29',
          `Mitschrift (nur Anrufer): „Grüß Gott, Hollerbach. Es geht um die Ember, Bestellnummer EX-57891. Die ist keine vier Wochen alt,
          zeigt seit gestern E7 und heizt nicht mehr. Ich hab den Stecker gezogen und sie eine halbe Stunde stehen lassen, hilft nichts.
          … Entkalken? Ja gut, probier ich heut Abend. Und wenn's das nicht ist? … Gut, dann rühr ich mich wieder.“`,
        ),
        note(JONAS, '6d 17:33', `Erst einmal entkalken, er meldet sich, falls es das nicht war.`),
      ],
    },
  ],
};
