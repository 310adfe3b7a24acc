import { askedAgain } from '../../facts/asked-again';
import { factsIn } from '../../facts/find-facts';
import { facts } from './facts';

const triedIn = (text: string) =>
  factsIn(text, [facts]).flatMap(({ kind, value }) => (kind === 'tried' ? [value] : []));

test.each([
  ['Die Einstellung für den Zaun hab ich weggelassen.', 'Die Einstellung für den Zaun hab ich weggelassen'],
  ['den button hab i angeklickt', 'den button hab i angeklickt'],
  ['Düse hab i gwechselt', 'Düse hab i gwechselt'],
  ['WLAN aus und wieder an, sonst nichts.', 'WLAN aus und wieder an'],
  ['Den Fernseher im abgesicherten Modus gestartet.', 'Den Fernseher im abgesicherten Modus gestartet'],
  ['Helligkeit auf 80% gestellt.', 'Helligkeit auf 80% gestellt'],
  ['Bei der Post war ich schon.', 'Bei der Post war ich schon'],
  ['In Ihrer Werkstatt waren wir auch, ohne Erfolg.', 'In Ihrer Werkstatt waren wir auch'],
  ['Die Filiale habe ich gestern aufgesucht.', 'Die Filiale habe ich gestern aufgesucht'],
  ['Den Link „Code anfordern“ hab ich schon gedrückt.', 'Den Link „Code anfordern“ hab ich schon gedrückt'],
  ['Der Schlüssel wurde letzte Woche neu codiert.', 'Der Schlüssel wurde letzte Woche neu codiert'],
  ['Der Zähler wurde schon zweimal getauscht.', 'Der Zähler wurde schon zweimal getauscht'],
  ['bluetooth is an', 'bluetooth is an'],
  ['akku leerlaufen lassen', 'akku leerlaufen lassen'],
  ['Mein Kollege hat ihn auch schon neu gestartet.', 'Mein Kollege hat ihn auch schon neu gestartet'],
])('a step may be told in any of the ways people tell it: "%s"', (text, step) => {
  expect(triedIn(text)).toEqual([step]);
});

test.each([
  ['Stecker gezogen und anderes Kabel.', ['Stecker gezogen', 'anderes Kabel']],
  ['Anderes Netzteil, Treiber aktualisiert.', ['Anderes Netzteil', 'Treiber aktualisiert']],
  ['App gelöscht und neu installiert, nichts.', ['App gelöscht und neu installiert']],
  [
    'Linse hab ich abgewischt und die Kamera an einen anderen Ort gestellt.',
    ['Linse hab ich abgewischt', 'die Kamera an einen anderen Ort gestellt'],
  ],
])('what has its own object is a step of its own: "%s"', (text, steps) => {
  expect(triedIn(text)).toEqual(steps);
});

test.each([
  'Das Licht geht ständig an und aus.',
  'Der Bildschirm schaltet sich immer aus und wieder ein.',
  'Ich habe meine Mutter besucht, da lag das Paket vor der Tür.',
  'Ich habe den Staubsauger erst zweimal benutzt.',
  'Mein Nachbar hat den Router neu gestartet.',
  'Im Laden war ich immer zufrieden.',
  'Im Laden war ich noch nicht.',
  'Das haben Sie mir in Rechnung gestellt.',
  'Mein Konto wurde neu eingerichtet.',
  'Bluetooth ist aus und lässt sich nicht einschalten.',
  'Ein Update hab ich noch nie gemacht.',
  'Zurückgesetzt hab ichs nicht.',
  'Der Techniker ist (noch) nicht eingeschaltet.',
  'So wie in der Anleitung beschrieben.',
  'Im Konto steht „Rückgabe geprüft“.',
  'mein router hat kein update mehr gemacht',
  'Ich habe eine Beule gemeldet.',
])('"%s" tells of no step', (text) => {
  expect(triedIn(text)).toEqual([]);
});

test.each([
  ['Ich habe den Router schon neu gestartet.', 'Ziehen Sie bitte einmal den Netzstecker des Routers.', 1],
  ['App hab ich neu gestartet', 'Schließe die App bitte ganz und öffne sie dann wieder.', 1],
  ['am handy und am laptop probiert', 'Haben Sie es schon an einem anderen Gerät versucht?', 1],
  ['als PDF statt PNG hochgeladen', 'Laden Sie den Beleg bitte als PDF hoch.', 1],
  ['als PNG hochgeladen', 'Laden Sie den Beleg bitte als PDF hoch.', 0],
  ['„Code anfordern“ hab ich gedrückt', 'Klicken Sie bitte auf „Code anfordern“.', 1],
  ['„Code anfordern“ hab ich gedrückt', 'Klicken Sie bitte auf „Abmelden“.', 0],
  ['Taste gedrückt gehalten habe ich', 'Halten Sie bitte die Taste zehn Sekunden gedrückt.', 1],
  ['Taste gedrückt gehalten habe ich', 'Halten Sie bitte Ihre Kundennummer bereit.', 0],
  ['Entkalkt habe ich sie schon.', 'Wann haben Sie die Maschine zuletzt entkalkt?', 1],
  ['abgemeldet und wieder angemeldet', 'Melde dich bitte, wenn es in einer Stunde noch nicht geht.', 0],
])('"%s" and then "%s"', (text, draft, count) => {
  const steps = factsIn(text, [facts]).filter(({ kind }) => kind === 'tried');

  expect(askedAgain(draft, steps, facts)).toHaveLength(count);
});
