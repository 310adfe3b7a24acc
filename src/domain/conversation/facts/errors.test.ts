import { facts as german } from '../languages/de/facts';
import { facts as english } from '../languages/en/facts';
import { factsIn } from './find-facts';

const errorsIn = (text: string, words: typeof english) =>
  factsIn(text, [words]).flatMap(({ kind, value }) => (kind === 'error' ? [value] : []));

test.each([
  ['Im Kundenkonto steht „Retoure geprüft“.', german],
  ['Der Status steht auf „in Zustellung“.', german],
  ['Unter „Meine Reisen“ habe ich geschaut, da steht nichts.', german],
  ['Wenn ich auf „Weiter“ klicke, steht da nichts.', german],
  ['Bitte nehmt das Regal mit, Klingel „Pietsch“.', german],
  ['My account says "Return approved", but no money.', english],
  ['It still says "out for delivery".', english],
  ['I get to the last page, click "Continue" and wait.', english],
])('how far something has come, what a button or a bell is called, is no error: "%s"', (text, words) => {
  expect(errorsIn(text, words)).toEqual([]);
});

test.each([
  ['Klicke ich auf „Weiter“, kommt „Zugriff verweigert“.', 'Zugriff verweigert', german],
  ['Es bricht ab mit „Zeit überschritten“.', 'Zeit überschritten', german],
  ['Das Gerät zeigt Err 07', '07', german],
  ['Die App meldet ABC01234.', 'ABC01234', german],
  ['Bei der Konsole kommt CE-108255-1', 'CE-108255-1', german],
  ['Der Upload bricht ab, Code 610301200.', '610301200', german],
  ['ich klicke drauf, kommt 404', '404', german],
  ['The console shows CE-108255-1', 'CE-108255-1', english],
  ['When I click "Continue" it says "Access denied".', 'Access denied', english],
])('an error may be a code of any form: "%s"', (text, value, words) => {
  expect(errorsIn(text, words)).toEqual([value]);
});

test.each([
  ['Wann kommt AB-48213?', german],
  ['Wann kommt RE-4821?', german],
  ['Es kommen 450 Gäste.', german],
  ['My account shows INV-48213 twice.', english],
])('the number of an order or a bill is none: "%s"', (text, words) => {
  expect(errorsIn(text, words)).toEqual([]);
});
