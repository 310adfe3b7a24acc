import { products as german } from '../languages/de/products';
import { products as english } from '../languages/en/products';
import { boughtThings } from './bought-things';
import { factsIn } from './find-facts';
import { plainText } from './plain-text';
import { facts as germanWords } from '../languages/de/facts';
import { facts as englishWords } from '../languages/en/facts';
import type { ProductWords } from './product-words';

const thingsIn = (text: string, words: ProductWords): readonly string[] =>
  boughtThings(plainText(text), words).map(({ start, end }) => text.slice(start, end));
const productsOf = (text: string, words: typeof englishWords): readonly string[] =>
  factsIn(text, [words])
    .filter(({ kind }) => kind === 'product')
    .map(({ value }) => value);

test.each([
  ['I ordered a walnut bookcase and two bedside tables from you.', ['walnut bookcase', 'bedside tables']],
  ['The garden gnome I bought last week has no hat.', ['garden gnome']],
  ['I placed an order on your site for a folding ladder.', ['folding ladder']],
  ['We bought three boxes of candles in your shop.', ['candles']],
  ['I ordered it on Monday and the wrong size came.', []],
  ['I bought my daughter a present.', []],
  ['I ordered from you last week.', []],
])('what was bought is a thing, whatever it is: %s', (text, things) => {
  expect(thingsIn(text, english)).toEqual(things);
});

test.each([
  ['Ich habe ein Bücherregal aus Nussbaum und zwei Nachttische bestellt.', ['Bücherregal', 'Nachttische']],
  ['Der Gartenzwerg, den ich letzte Woche gekauft habe, hat keinen Hut.', ['Gartenzwerg']],
  ['Für meine Tochter habe ich im Laden einen Globus gekauft.', ['Globus']],
  ['Ich habe die falsche Größe bestellt.', []],
  ['Das habe ich am Montag bei Ihnen bestellt.', []],
])('in German, too, where the verb stands at the end: %s', (text, things) => {
  expect(thingsIn(text, german)).toEqual(things);
});

test('a thing that is only where something happened is no product', () => {
  expect(productsOf('My flight was cancelled and I slept on a chair at the airport.', englishWords)).toEqual([]);
  expect(productsOf('Mein Flug fiel aus, ich saß auf einem Stuhl am Flughafen.', germanWords)).toEqual([]);
});

test('beside a name, other things that are mentioned are none', () => {
  expect(productsOf('The Lumi night light I got buzzes. I put it on the shelf by my lamp.', englishWords)).toEqual([
    'Lumi night light',
  ]);
});

test('of several things that nobody says they own, the first one is what it is about', () => {
  expect(productsOf('The kettle leaks. The toaster is fine.', englishWords)).toEqual(['kettle']);
});

test('a name that begins like a person or a place is none', () => {
  expect(productsOf('My name is Fiona Clarke and the parcel is at your Dublin hub.', englishWords)).toEqual([]);
});

test('text of any length is read at once', () => {
  const bomb = 'I ordered a the the I ordered an old '.repeat(3_000);

  expect(thingsIn(bomb, english)).toHaveLength(3_000);
});
