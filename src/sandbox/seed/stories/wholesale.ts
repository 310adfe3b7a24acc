import { NORDHAIN } from '../organizations';
import { BEN, FREYA, JONAS, SALES } from '../staff';
import { asks, note, reply, type Story } from '../story';
import { wholesaleOrders } from './wholesale-orders';

const HOLGER = 20021;
const MERVE = 20022;

/** A chain of coffee houses: people in copy, and 300 orders behind the tickets that are told here. */
export const wholesale: Story = {
  people: [
    {
      id: 20007,
      name: 'Annegret Vossen',
      email: 'einkauf@nordhain.example.com',
      phone: '+49 40 66969 021',
      since: '2755d 09:10',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      organization: NORDHAIN,
      tags: ['wholesale'],
      details: 'Einkauf',
      fields: {
        customer_since: '{isodate 2755}',
        plan: 'Wholesale',
        delivery_note: 'Anlieferung vor 7:30 Uhr, Rampe im Hof',
      },
    },
    {
      id: HOLGER,
      name: 'Holger Petersen',
      email: 'buchhaltung@nordhain.example.com',
      since: '1900d 10:00',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      organization: NORDHAIN,
      details: 'Buchhaltung',
    },
    {
      id: MERVE,
      name: 'Merve Aydın',
      email: 'filiale.ottensen@nordhain.example.com',
      since: '420d 08:00',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      organization: NORDHAIN,
      details: 'Filialleitung Ottensen',
    },
  ],
  tickets: [
    {
      id: 160,
      subject: 'Rechnung 90417: 40 Kartons berechnet, 34 geliefert',
      via: 'email',
      status: 'open',
      priority: 'normal',
      type: 'problem',
      assignee: FREYA,
      group: SALES,
      tags: ['wholesale', 'invoice'],
      order: 'EX-57655',
      cc: [HOLGER, MERVE],
      followers: [BEN],
      messages: [
        asks(
          '4d 07:05',
          `Guten Morgen Frau Lund,

          auf der Rechnung 90417 stehen 40 Kartons Filterpapier 1x4, in Ottensen sind am {weekday 5} aber nur 34 angekommen. Frau Aydın (in
          Kopie) hat den Lieferschein an der Rampe gegengezeichnet und die 34 mit der Hand eingetragen. Herr Petersen (ebenfalls in Kopie)
          kann so nicht zahlen.

          Bitte klären: Nachlieferung oder Gutschrift? Uns wäre die Nachlieferung lieber, am Wochenende ist Stadtteilfest.

          Beste Grüße
          | Annegret Vossen`,
        ),
        reply(
          MERVE,
          '4d 07:52',
          `Moin zusammen, Foto vom Lieferschein hängt an. Der Fahrer meinte, der Rest sei „auf der anderen Palette“, es gab aber nur eine 😅
          Wenn bis zum Wochenende nichts kommt, filtern wir mit Küchenrolle. LG Merve`,
        ),
        reply(
          FREYA,
          '3d 10:20',
          `Guten Morgen Frau Vossen, hallo Frau Aydın, hallo Herr Petersen,

          danke für das Foto, das hilft sehr. Ich frage heute im Lager nach und melde mich mit einem Liefertermin. Die Rechnung ist bis dahin
          angehalten, Sie müssen nichts tun.

          Viele Grüße
          | Freya Lund`,
        ),
        note(
          BEN,
          '2d 13:37',
          `The six cartons are here, they never left: second pallet was split and nobody put a label on the rest.`,
        ),
        reply(
          HOLGER,
          '1d 08:30',
          `Sehr geehrte Frau Lund, unser Zahlungslauf ist am {date -1}. Ohne korrigierte Rechnung rutscht der Vorgang in den nächsten Monat, mit
          Skonto wird es dann leider nichts mehr. Mit freundlichen Grüßen, Petersen`,
        ),
        asks(
          '4h',
          `Frau Lund, gibt es schon einen Termin für die sechs Kartons? Ich brauche nur ein Ja und ein Datum. Danke! AV`,
        ),
      ],
    },
    {
      id: 161,
      subject: 'Otter-Becher mit Logo, 600 Stück: Andruck?',
      via: 'email',
      status: 'hold',
      type: 'task',
      assignee: FREYA,
      group: SALES,
      tags: ['wholesale', 'custom_print'],
      order: 'EX-57011',
      messages: [
        asks(
          '15d 09:14',
          `Guten Tag Frau Lund, wann können wir mit dem Andruck der Becher rechnen? Das Grün muss Pantone 5535 sein, beim letzten Mal sah es aus
          wie Pfefferminzlikör. Gruß, Vossen`,
        ),
        reply(
          FREYA,
          '14d 11:00',
          `Guten Tag Frau Vossen, der Andruck kommt um den {date -6} aus der Emaillerei, ich schicke Ihnen zwei Becher direkt ins Büro. Pantone 5535
          steht diesmal dick und unterstrichen auf dem Auftrag. Viele Grüße, Freya Lund`,
        ),
        note(FREYA, '14d 11:04', `On hold until the enamel works send the proof.`),
      ],
    },
    {
      id: 162,
      subject: 'Neue Filiale Kiel-Holtenau, Lieferanschrift',
      via: 'web',
      status: 'pending',
      type: 'task',
      assignee: FREYA,
      group: SALES,
      tags: ['wholesale', 'account'],
      messages: [
        asks(
          '6d 15:45',
          `Wir eröffnen in drei Monaten unsere 15. Filiale, am Kanal in Kiel-Holtenau. Bitte als Lieferanschrift anlegen. Erstausstattung schicke ich
          gesondert.`,
        ),
        reply(
          FREYA,
          '5d 09:02',
          `Glückwunsch zur Fünfzehnten! Ist angelegt. Mir fehlen noch Hausnummer und ein Name für die Rampe, dann schalte ich sie frei. F. Lund`,
        ),
      ],
    },
    {
      id: 163,
      subject: 'WhatsApp: Palette umgekippt, Lübeck',
      via: 'whatsapp',
      status: 'solved',
      priority: 'high',
      type: 'incident',
      assignee: JONAS,
      tags: ['wholesale', 'damaged'],
      order: 'EX-56480',
      rating: {
        score: 'bad',
        comment: 'Ersatz kam, aber erst nach dem Wochenende. Wir hatten am Samstag keine Tassen.',
      },
      messages: [
        asks(
          '24d 06:58',
          `Moin, Palette in Lübeck ist beim Abladen umgekippt. 96 Tassen, ich schätze 20 haben überlebt. Fotos folgen`,
        ),
        reply(
          JONAS,
          '24d 08:10',
          `Guten Morgen Frau Vossen, oh je. Ersatz für alle 96 geht heute noch raus, die Scherben bitte einfach entsorgen.`,
        ),
        asks('24d 08:12', `Danke. Bitte bis Freitag, wir haben am Samstag Röstertag`),
        reply(JONAS, '22d 16:30', `Leider hat die Spedition erst für Montag zugesagt. Es tut mir leid.`),
        asks('22d 16:41', `Das ist jetzt wirklich ungünstig.`),
      ],
    },
    {
      id: 164,
      subject: 'Rückruf: Rahmenvertrag, Punkt 4 (Staffelpreise)',
      via: 'voice',
      status: 'closed',
      type: 'question',
      assignee: FREYA,
      group: SALES,
      tags: ['wholesale', 'contract'],
      messages: [
        asks(
          '377d 13:05',
          `| Eingehender Anruf von +49 40 66969 021
          | Angenommen von: Freya Lund
          | Dauer: 22 Minuten, 51 Sekunden`,
        ),
        note(
          FREYA,
          '377d 13:40',
          `Staffel ab 30 Kartons statt 40 zugesagt, gilt für alle Filialen zusammen. Neuer Vertrag „Wholesale A“ geht heute raus.`,
        ),
      ],
    },
    {
      id: 165,
      subject: 'Sicherheitsdatenblatt Entkalker',
      via: 'email',
      status: 'solved',
      type: 'question',
      assignee: JONAS,
      tags: ['wholesale', 'documents'],
      messages: [
        asks(
          '12d 10:22',
          `Die Berufsgenossenschaft kommt nächste Woche. Ich bräuchte bitte das aktuelle Sicherheitsdatenblatt für Ihren Entkalker. AV`,
        ),
        reply(
          JONAS,
          '12d 10:50',
          `Guten Tag Frau Vossen, im Anhang, Fassung vom letzten Monat, deutsch und englisch. Viel Erfolg beim Besuch! J. Keller`,
        ),
        asks('12d 11:01', `Das ging ja flott. Danke!`),
      ],
    },
    ...wholesaleOrders(),
  ],
};
