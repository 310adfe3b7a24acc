import { facts as german } from '../languages/de/facts';
import { facts as english } from '../languages/en/facts';
import { factsIn } from './find-facts';

const productsIn = (text: string, words: typeof english) =>
  factsIn(text, [words]).flatMap(({ kind, value }) => (kind === 'product' ? [value] : []));

test.each([
  ['Das Radio im Renault Clio geht aus.', ['Renault Clio'], german],
  ['Ich fahre einen Volvo XC 60, der ruckelt.', ['Volvo XC 60'], german],
  ['Am VW ID.4 lädt nichts.', ['VW ID.4'], german],
  ['Der Opel Händler kann nicht helfen.', [], german],
  ['Die Renault Werkstatt war zu.', [], german],
  ['My Kia Niro will not charge.', ['Kia Niro'], english],
  ['The Kia dealer could not help.', [], english],
  ['The Kia Dealer could not help.', [], english],
])('a car is named by its maker and a name: "%s"', (text, names, words) => {
  expect(productsIn(text, words)).toEqual(names);
});

test.each([
  ['Die Haftpflicht-App stürzt ab, auch die Versicherungs-App.', ['Haftpflicht-App']],
  ['Unsere Hausratversicherung Komfort läuft aus.', ['Hausratversicherung Komfort']],
  ['Unsere Hausratversicherung läuft aus.', []],
  ['Die Rollladensteuerung hängt.', ['Rollladensteuerung']],
])('what an app is for is not its name, and an insurance has one: "%s"', (text, names) => {
  expect(productsIn(text, german)).toEqual(names);
});
