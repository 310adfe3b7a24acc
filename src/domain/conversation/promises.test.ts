import { instantOf } from '../time';
import type { Turn } from './conversation';
import { facts as german } from './languages/de/facts';
import { facts as english } from './languages/en/facts';
import { promisesIn } from './promises';
import { promisesInText } from './promises-in-text';

const BERLIN = 'Europe/Berlin';
/** A Wednesday, at 10:00 in Berlin. */
const SAID = instantOf('2026-11-25T09:00:00Z');
const NOW = instantOf('2026-11-25T12:00:00Z');

const ours = (text: string, more: Partial<Turn> = {}): Turn => ({
  by: 'us',
  isPublic: true,
  channel: 'email',
  at: SAID,
  text,
  ...more,
});

const dueOf = (text: string) =>
  [english, german]
    .flatMap((words) => promisesIn([ours(text)], words, { now: NOW, zone: BERLIN }))
    .map(({ due }) => new Date(due).toISOString().slice(0, 16));

test.each([
  ["I'll call you by Friday.", '2026-11-27T23:00'],
  ["I'll get back to you tomorrow.", '2026-11-26T23:00'],
  ['We will send it by 3 December.', '2026-12-03T23:00'],
  ["We'll refund you within 2 days.", '2026-11-27T23:00'],
  ["You'll hear from me within 3 working days.", '2026-11-30T23:00'],
  ["I'll email you by the end of the day.", '2026-11-25T23:00'],
  ["I'll ring you tomorrow at 3pm.", '2026-11-26T14:00'],
  ["I'll update you in two hours.", '2026-11-25T11:00'],
  ['By Monday I will have an answer for you.', '2026-11-30T23:00'],
  ['A dryer comes tomorrow at 9 am.', '2026-11-26T08:00'],
  ['Ich rufe Sie morgen an.', '2026-11-26T23:00'],
  ['Das Geld ist bis Freitag auf Ihrem Konto.', '2026-11-27T23:00'],
  ['Ich melde mich bis Freitag bei Ihnen.', '2026-11-27T23:00'],
  ['Wir schicken Ihnen die Ware am 3. Dezember zu.', '2026-12-03T23:00'],
  ['Sie erhalten Ihr Geld innerhalb von 2 Werktagen.', '2026-11-27T23:00'],
  ['Ich schicke dir heute noch ein Retourenlabel.', '2026-11-25T23:00'],
  ['Morgen um 15 Uhr rufe ich Sie an.', '2026-11-26T14:00'],
  ['Am 2.1. melden wir uns.', '2027-01-02T23:00'],
  ["I'll call you by the 15th.", '2026-12-15T23:00'],
  ["We'll send it on the 30th at 10 am.", '2026-11-30T09:00'],
  ['Wir schicken Ihnen das Angebot bis zum 15. des Monats.', '2026-12-15T23:00'],
  ['Ich rufe Sie am 6. um 18 Uhr an.', '2026-12-06T17:00'],
  ['Ich melde mich am 25. wieder bei Ihnen.', '2026-11-25T23:00'],
  ['Am 31. ist das Geld auf Ihrem Konto.', '2026-12-31T23:00'],
  ['Ich rufe Sie heute Morgen noch an.', '2026-11-25T23:00'],
  ['Bis Freitag haben wir den Antrag geprüft.', '2026-11-27T23:00'],
  ['Neue Schlüssel bekommen alle Mieter noch diese Woche.', '2026-11-27T23:00'],
  ['Unser Fahrer ist in einer knappen Stunde bei Ihnen.', '2026-11-25T10:00'],
  ['Ein Techniker meldet sich bis nächste Woche bei Ihnen.', '2026-12-04T23:00'],
])('"%s" is due at %s', (text, due) => {
  expect(dueOf(text)).toEqual([due]);
});

test.each([
  'I can call you tomorrow.',
  'If you send me the photo, I will refund you by Friday.',
  'Shall I call you on Friday?',
  "I'll call you tomorrow if you like.",
  'I would call you by Friday.',
  'Your order arrived on Tuesday.',
  'Please call us by Friday.',
  'I sent it on Monday.',
  'I will be on holiday until Monday.',
  'The update will restart your device.',
  'Ich werde dafür Ihre Bestellnummer brauchen.',
  'Nobody will call you tomorrow.',
  'None of this will be charged to you tomorrow.',
  'You will have until Friday to return it.',
  'Den Antrag haben wir heute gestellt.',
  'Melde dich ab und nimm morgen das neue Passwort.',
  'Unser Team ist informiert.',
  'Wir werden daraus lernen.',
  'Der Saal ist in der ersten Augustwoche belegt.',
  'Niemand wird Sie morgen anrufen.',
  'Nichts davon wird Ihnen morgen abgebucht.',
  'Wir rufen sonntags niemanden an.',
  'Ich hatte Ihnen gesagt, dass wir uns bis Freitag melden.',
  'Den Beitrag werden wir ab Januar nicht senken.',
  'Der TÜV kommt am Donnerstag zur Abnahme vorbei.',
  'Der Kundendienst des Herstellers wird Sie morgen anrufen.',
  'Unsere Hotline erreichen Sie montags bis freitags von 8 bis 20 Uhr.',
  'Deshalb schreibe ich Ihnen heute.',
  'Ich kann Sie morgen anrufen.',
  'Wenn Sie möchten, rufe ich Sie morgen an.',
  'Soll ich Sie am Freitag anrufen?',
  'Ich habe Ihnen das Label gestern geschickt.',
  'Bitte melden Sie sich bis Freitag.',
])('"%s" promises nothing', (text) => {
  expect(promisesInText(text, english)).toEqual([]);
  expect(promisesInText(text, german)).toEqual([]);
});

test.each([
  ['Die Buchhaltung schaut sich das an.', true],
  ['Ihr Anliegen wird geprüft.', false],
  ['Sie erhalten eine Rückmeldung.', true],
  ['Morgen steht der neue Kühlschrank in Ihrer Küche.', true],
  ['Nach Österreich liefern wir.', false],
  ['Das defekte Gerät wird bei Ihnen abgeholt.', true],
  ['Du wirst von uns zurückgerufen.', true],
  ['Das kriegen wir hin.', true],
  ['Wir setzen uns mit Ihnen in Verbindung.', true],
  ['Dann wird das Paket zum Nachbarn gebracht.', false],
  ['Rechnungen werden per Mail verschickt.', false],
  ['Kommen Sie einfach am Montag um 10 Uhr vorbei.', false],
  ['Sie haben dafür bis Freitag Zeit.', false],
  ['Finden Sie nichts, schicke ich Ihnen jemanden.', false],
  ['Sie haben zwei Wochen auf das Paket gewartet.', false],
  ['Ich gebe Ihnen recht.', false],
  ['Ich meld mich morgen bei dir.', true],
  ['Sie können bis Freitag mit einer Antwort rechnen.', true],
  ['Bis Freitag habe ich eine Antwort für Sie.', true],
  ['Aktuell fehlt das Teil, aber am 12. Mai schicken wir es Ihnen.', true],
  ['Gern rufe ich Sie morgen um 9 Uhr an.', true],
  ['Bis Donnerstag, 12 Uhr, bekommen Sie eine Entscheidung.', true],
  ['Für Montag ist ein Techniker eingeplant.', true],
  ['Wir erstatten den Betrag so schnell wie möglich.', true],
  ['Die letzte Rechnung erhalten Sie Anfang Juli.', true],
  ['Sie haben den Vertrag am 3. Mai abgeschlossen.', false],
  ['Bestellen Sie bis 12 Uhr, dann kommt die Ware morgen.', false],
  ['Ich kann nicht versprechen, dass es bis Freitag klappt.', false],
  ['Bestellungen verschicken wir am selben Tag.', false],
  ['Ihre Rate wird am 1. Juni eingezogen.', false],
  ['Der Kollege wollte sich bis Freitag melden.', false],
  ['Hiermit bestätigen wir den Termin am 3. Mai.', false],
  ['Dann melden wir uns.', false],
  ['Sagen Sie Bescheid, dann schicke ich ein neues.', false],
  ['Our engineers are going to fix it.', true],
  ['The matter will be investigated.', true],
  ['On Friday we are rolling out the update.', true],
  ["You'll have to ask your bank.", false],
  ['The app will ask you for a code.', false],
  ['We look forward to your visit on Saturday.', false],
])('"%s" promises something: %s', (text, expected) => {
  const found = [english, german].flatMap((words) => promisesInText(text, words));

  expect(found.length > 0).toBe(expected);
});

test('a promise without a date has none', () => {
  expect(promisesInText("Hello. I'll look into it and come back to you.", english)).toMatchObject([
    { at: { start: 7 } },
  ]);
  expect(promisesInText('Ich melde mich bei Ihnen.', german)[0]).not.toHaveProperty('due');
});

test('what has a time of its own is promised by itself, and the words of a promise hold its time', () => {
  const said = (text: string) => promisesInText(text, german).map(({ at }) => text.slice(at.start, at.end));

  expect(said('Ich prüfe das und melde mich morgen bei Ihnen.')).toHaveLength(1);
  expect(said('Ich rufe Sie heute an und schicke Ihnen morgen das Etikett.')).toEqual([
    'Ich rufe Sie heute an',
    'schicke Ihnen morgen das Etikett',
  ]);
  expect(said('Wir erstatten Ihnen den Betrag, und zwar bis Freitag.')).toEqual([
    'Wir erstatten Ihnen den Betrag, und zwar bis Freitag',
  ]);
});

test('the words that say when are given as written', () => {
  expect(promisesInText('Ich melde mich bis Freitag bei Ihnen.', german)).toMatchObject([{ due: 'bis Freitag' }]);
});

test('a call is kept by a call only, a message by any later turn, and a refund by saying so', () => {
  const turns = [
    ours("I'll call you by Friday."),
    ours("I'll write to you by Friday."),
    ours("We'll refund you by Friday."),
    ours('Still looking.', { at: NOW }),
  ];
  const open = promisesIn(turns, english, { now: NOW, zone: BERLIN }).map(({ words }) => words);

  expect(open).toEqual(["I'll call you by Friday", "We'll refund you by Friday"]);
  expect(
    promisesIn([...turns, ours('Hello again.', { channel: 'phone' })], english, { now: NOW, zone: BERLIN }),
  ).toHaveLength(1);
  expect(promisesIn([...turns, ours('As promised, here it is.')], english, { now: NOW, zone: BERLIN })).toEqual([]);
});

test('overdue promises come first, and neither notes nor customers promise', () => {
  const later = instantOf('2026-11-28T12:00:00Z');
  const turns = [
    ours("We'll refund you within 2 weeks."),
    ours("I'll call you by Friday."),
    ours("I'll call you by Friday.", { isPublic: false }),
    ours("I'll call you by Friday.", { by: 'customer' }),
  ];

  expect(promisesIn(turns, english, { now: later, zone: BERLIN }).map(({ isOverdue }) => isOverdue)).toEqual([
    true,
    false,
  ]);
});

test('a text that begins to promise ten thousand times is read', () => {
  expect(promisesInText("I'll call you by and within ".repeat(4_000), english).length).toBeLessThanOrEqual(1);
  expect(promisesInText('ich werde morgen und ich bis am '.repeat(4_000), german)).toEqual([]);
});
