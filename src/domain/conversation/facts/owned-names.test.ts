import { facts as english } from '../languages/en/facts';
import { factsIn } from './find-facts';

const productsIn = (text: string): readonly string[] =>
  factsIn(text, [english]).flatMap(({ kind, value }) => (kind === 'product' ? [value] : []));

test.each([
  ['The Family Suite was dirty.', ['Family Suite']],
  ['The PhotoNest app does not start.', ['PhotoNest app']],
  ['With the Lumi night light nobody sleeps.', ['Lumi night light']],
  ['I have the Kestrel Jacket.', ['Kestrel Jacket']],
  ['The Toaster is broken.', ['Toaster']],
])('a capitalised name is a product where a thing ends it: "%s"', (text, products) => {
  expect(productsIn(text)).toEqual(products);
});

test.each([
  ['The App does not start.', []],
  ['I have 2 chairs from you.', []],
  ['We have 4 lamps from you.', ['lamps']],
  ['I ordered 4 lamps.', ['lamps']],
])('neither a number nor what any product could be called is a name: "%s"', (text, products) => {
  expect(productsIn(text)).toEqual(products);
});
