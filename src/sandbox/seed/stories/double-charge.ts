import { JONAS, MAYA } from '../staff';
import { asks, note, reply, type Story } from '../story';
import { machineLog } from './machine-log';

export const doubleCharge: Story = {
  people: [
    {
      id: 20005,
      name: 'Jürgen Brandstetter',
      email: 'j.brandstetter@post.example.net',
      phone: '+49 30 23125 014',
      since: '1480d 18:20',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      tags: ['coffee'],
      fields: {
        customer_since: '{isodate 1480}',
        plan: 'Silver',
        delivery_note: 'Hinterhaus, 2. Stock. Nicht bei Nachbarn abgeben.',
      },
    },
  ],
  tickets: [
    {
      id: 101,
      subject: 'Doppelte Abbuchung EX-57733: 1.298 Euro statt 649 Euro',
      via: 'email',
      status: 'open',
      priority: 'high',
      type: 'problem',
      assignee: MAYA,
      tags: ['billing', 'double_charge'],
      order: 'EX-57733',
      messages: [
        asks(
          '3d 08:12',
          `Guten Tag,

          am {date 6} habe ich bei Ihnen die Espressomaschine Ember bestellt (EX-57733, 649,00 €). Auf meiner Kreditkarte
          stehen ZWEI Buchungen über je 649,00 €, beide vom selben Abend, 20:41 und 20:42 Uhr. Ich habe einmal bestellt und
          genau einmal auf „Kaufen“ gedrückt.

          Bitte erstatten Sie den zweiten Betrag umgehend.

          Mit freundlichen Grüßen
          | Jürgen Brandstetter`,
        ),
        reply(
          JONAS,
          '3d 15:40',
          `Sehr geehrter Herr Brandstetter,

          vielen Dank für Ihre Nachricht. Vorgemerkte Buchungen verschwinden in der Regel nach 7 bis 14 Werktagen von selbst.
          Bitte haben Sie noch etwas Geduld.

          Viele Grüße
          | Jonas Keller`,
        ),
        asks(
          '2d 19:55',
          `Herr Keller,

          bitte lesen Sie, was ich geschrieben habe. Das ist keine Vormerkung, beide Beträge sind GEBUCHT, der Auszug hängt
          an. Durch Ihre zweite Abbuchung ist mein Kartenlimit ausgeschöpft. Gestern wurde mir an der Tankstelle die Karte
          abgelehnt, meine Tochter stand daneben. Ich habe dann mit Münzen aus dem Handschuhfach bezahlt.

          Wann ist mein Geld wieder da? Ein Datum, bitte.

          J. Brandstetter`,
        ),
        note(
          JONAS,
          '1d 09:20',
          `Im Zahlungssystem nachgesehen: zwei Abbuchungen, 20:41:07 und 20:42:31, dieselbe Bestellung. Er hat recht, mein
          Fehler, ich hätte gleich nachsehen sollen. Erstattungen über 500 € darf ich nicht auslösen, liegt seit heute früh
          bei der Buchhaltung. Maya, übernimmst du bitte? Ich glaube, von mir will er nichts mehr hören.`,
        ),
        asks(
          '95m',
          `Seit zwei Tagen NICHTS.

          Erst die Ausrede mit der „Vormerkung“, jetzt Schweigen. Sie haben 649 Euro von mir, die Ihnen nicht gehören, und
          Sie wissen es. Ich bin seit vier Jahren Ihr Kunde und habe mich noch nie so für dumm verkauft gefühlt.

          Ich erwarte HEUTE eine Antwort von jemandem, der zuständig ist und meinen Fall gelesen hat. Keine Textbausteine.
          Sonst hole ich mir das Geld morgen über meine Bank zurück und die Maschine können Sie abholen lassen.

          Brandstetter`,
        ),
      ],
    },
    {
      id: 130,
      subject: 'Ember Mini: Fehler E4 beim Entkalken, Protokoll wie gewünscht',
      via: 'email',
      status: 'closed',
      type: 'incident',
      assignee: JONAS,
      tags: ['ember_mini', 'repair'],
      order: 'EX-52190',
      rating: { score: 'good', comment: 'Kompetent. Endlich jemand, der das Protokoll auch liest.' },
      messages: [
        asks(
          '212d 07:31',
          `Guten Morgen,

          meine Ember Mini bricht das Entkalken seit Samstag mit „E4“ ab, immer nach etwa vier Minuten. Entkalker ist der
          von Ihnen, Wasserhärte hier 17 °dH. Laut Anleitung bedeutet E4 „Durchfluss“. Sieb gereinigt, Tank gewechselt.

          Gruß
          | J. Brandstetter`,
        ),
        reply(
          JONAS,
          '212d 09:05',
          `Guten Morgen Herr Brandstetter,

          danke, dass Sie Sieb und Tank schon geprüft haben, das spart uns eine Runde. Könnten Sie mir das Protokoll der
          Maschine schicken? Taste „2“ fünf Sekunden halten, dann per USB auslesen.

          Viele Grüße
          | Jonas Keller`,
        ),
        asks('211d 20:48', machineLog()),
        reply(
          JONAS,
          '210d 10:17',
          `Sehr geehrter Herr Brandstetter,

          Ihr Protokoll zeigt es deutlich: Der Durchfluss fällt in jedem Lauf, sobald der Boiler über 92 Grad kommt. Das ist
          das Magnetventil, nicht der Kalk. Ein neues Ventil mit Dichtung geht heute kostenlos an Sie raus, die Anleitung für
          den Tausch (10 Minuten, ein Kreuzschlitz) liegt bei.

          Viele Grüße
          | Jonas Keller`,
        ),
        asks('204d 17:02', `Ventil getauscht, läuft wie am ersten Tag. So stelle ich mir Kundendienst vor. Danke. JB`),
      ],
    },
    {
      id: 131,
      subject: 'Rechnung mit ausgewiesener Mehrwertsteuer, EX-40871',
      via: 'web',
      status: 'closed',
      type: 'question',
      assignee: JONAS,
      tags: ['invoice'],
      order: 'EX-40871',
      messages: [
        asks(
          '903d 11:26',
          `Bitte senden Sie mir zur o. g. Bestellung eine Rechnung, auf der die Mehrwertsteuer ausgewiesen ist. In der PDF
          im Kundenkonto steht nur der Bruttobetrag. J. Brandstetter`,
        ),
        reply(
          JONAS,
          '903d 13:44',
          `Guten Tag Herr Brandstetter,

          die Rechnung mit 19 % MwSt. finden Sie im Anhang. Im Kundenkonto wird sie ab morgen auch richtig angezeigt.

          Viele Grüße
          | Jonas Keller`,
        ),
      ],
    },
    {
      id: 132,
      subject: 'Anruf: passt der Siebträger der Mini zur großen Ember?',
      via: 'voice',
      status: 'solved',
      type: 'question',
      assignee: JONAS,
      tags: ['ember', 'presales'],
      messages: [
        asks(
          '9d 16:05',
          `| Eingehender Anruf von +49 30 23125 014
          | Angenommen von: Jonas Keller
          | Dauer: 6 Minuten, 40 Sekunden`,
        ),
        note(
          JONAS,
          '9d 16:14',
          `Überlegt, von der Mini auf die große Ember umzusteigen. Wollte wissen, ob Siebträger (58 mm) und Tamper weiter
          passen: ja, beide. Fragt nach Lautstärke der Pumpe, weil die Küche an das Kinderzimmer grenzt: 54 dB, leiser als
          die Mini. Bestellt wahrscheinlich nächste Woche. Sehr angenehmes Gespräch.`,
        ),
      ],
    },
    {
      id: 133,
      subject: 'Milchkännchen 350 ml immer noch nicht da (EX-57102)',
      via: 'web',
      status: 'open',
      type: 'incident',
      assignee: JONAS,
      tags: ['backorder'],
      order: 'EX-57102',
      messages: [
        asks(
          '8d 21:10',
          `Das Kännchen sollte laut Mail vor einer Woche kommen. In der Sendungsverfolgung steht nichts. Ist es überhaupt
          verschickt worden?`,
        ),
        reply(
          JONAS,
          '7d 10:30',
          `Guten Tag Herr Brandstetter,

          nein, leider nicht: Das 350er-Kännchen ist beim Hersteller in Rückstand, die neue Lieferung kommt um den {date -9}.
          Ich kann Ihnen bis dahin das mit 500 ml zum selben Preis schicken. Welches ist Ihnen lieber?

          Viele Grüße
          | Jonas Keller`,
        ),
        asks(
          '22h',
          `Guten Morgen Herr Keller, gern das mit 500 ml. Ich warte immer noch auf die Versandnachricht, es eilt aber nicht.
          J. Brandstetter`,
        ),
      ],
    },
  ],
};
