import { factsIn } from '../../facts/find-facts';
import { facts } from './facts';

const toldIn = (text: string, told: string) =>
  factsIn(text, [facts]).flatMap(({ kind, value }) => (kind === told ? [value] : []));

test.each([
  ['Am liebsten per Videoanruf.', 'Am liebsten per Videoanruf'],
  ['per videochat wär mir am liebsten', 'videochat wär mir am liebsten'],
  ['Bitte per Teams.', 'per Teams'],
  ['Den Bescheid bitte auf dem Postweg.', 'auf dem Postweg'],
  ['Rufen Sie da gern durch.', 'Rufen Sie da gern durch'],
  ['Mir bitte einen Brief schicken.', 'Mir bitte einen Brief schicken'],
  ['Könnt ihr mir das als Sprachnachricht schicken?', 'mir das als Sprachnachricht schicken'],
  ['schreibt mir bitte hier', 'schreibt mir bitte hier'],
  ['Ich will das lieber im Chat klären.', 'lieber im Chat klären'],
  ['Nur Chat bitte.', 'Nur Chat'],
  ['kann jemand von euch anrufen?', 'anrufen'],
  ['Kann der Monteur mich dazu anrufen?', 'mich dazu anrufen'],
  ['Lieber persönlich in der Filiale.', 'Lieber persönlich'],
  ['Bitte faxen Sie mir den Bescheid.', 'faxen Sie mir'],
])('a way to be reached may be any way: "%s"', (text, value) => {
  expect(toldIn(text, 'channel')).toEqual([value]);
});

test.each([
  'Meine Tochter schreibt Ihnen immer über WhatsApp.',
  'Telefon geht dort nicht.',
  'Bitte helfen Sie mir mit Teams.',
  'Kann der Kunde Sie direkt anrufen?',
  'Ich kaufe lieber in der Filiale.',
  'Ich hatte per Einschreiben gekündigt, ist das angekommen?',
])('"%s" asks for no way', (text) => {
  expect(toldIn(text, 'channel')).toEqual([]);
});

test.each([
  ['Der Monteur soll kommen, gerne dienstags ab 15 Uhr.', 'dienstags ab 15 Uhr'],
  ['Bitte nicht in der Mittagszeit.', 'in der Mittagszeit'],
  ['bitte erst nach 18 Uhr', 'erst nach 18 Uhr'],
  ['Lieferung bitte am Samstag', 'Samstag'],
  ['Freitag ab 13 Uhr geht es bei mir.', 'Freitag ab 13 Uhr'],
  ['freitags hab ich frei', 'freitags'],
  ['Wir sind nur vormittags da.', 'nur vormittags'],
])('a time may be told without a word for calls: "%s"', (text, value) => {
  expect(toldIn(text, 'time')).toEqual([value]);
});

test.each([
  'Bitte am 31.12. kündigen.',
  'Bitte ab 1.6. stornieren.',
  'Bitte nach 14 Tagen noch einmal senden.',
  'Der Techniker sollte am Montag um 8 Uhr kommen.',
  'Unter der Woche bin ich in Köln.',
  'Seit gestern geht es bei mir nicht.',
])('"%s" tells of no time to be reached', (text) => {
  expect(toldIn(text, 'time')).toEqual([]);
});
