import { facts as german } from '../languages/de/facts';
import { facts as english } from '../languages/en/facts';
import type { FactWords } from './fact-words';
import { factsIn } from './find-facts';

const productsIn = (text: string, words: FactWords = english): readonly string[] =>
  factsIn(text, [words]).flatMap(({ kind, value }) => (kind === 'product' ? [value] : []));

test.each([
  ['the dishwasher wont start, Bosko SMV40, no light', ['Bosko SMV40']],
  ['My hearing aids (Audea Pro 3) drop out.', ['Audea Pro 3']],
  ['The extender (model RE-220) drops out.', ['RE-220']],
  ['The battery only lasts 10 km. Rovo City 2.', ['Rovo City 2']],
  ['the brake of the e-scooter Glide X squeaks', ['e-scooter Glide X']],
])('a model is known by its form and by what it stands beside: "%s"', (text, products) => {
  expect(productsIn(text)).toEqual(products);
});

test.each([
  'The heating in Room 412 is off.',
  'I moved to Ely CB7 4XX.',
  'We met on Monday 12.',
  'Flight BZ 114 was late.',
  'It is platform 9, Coach B12.',
  'Reminder 2\nWhere is it?',
  'My blood is type O.',
  'My children are Emma 7 and Max 12.',
  'Anna Maria 3',
  'Anna Maria 3 broke the lamp',
  'My daughter Emma 7 loves it.',
  'We live in Tower C2.',
  'Version B2',
  'It was John Smith 3rd who signed.',
])('rooms, places, days, flights and people are none: "%s"', (text) => {
  expect(productsIn(text).filter((product) => /\d/.test(product))).toEqual([]);
});

test('where nouns have capitals, a name stands behind the thing', () => {
  expect(productsIn('Am Kinderwagen Tolo Swift ist das Rad ab.', german)).toEqual(['Kinderwagen Tolo Swift']);
  expect(productsIn('Das Gerät RE-220 geht nicht.', german)).toEqual(['RE-220']);
  expect(factsIn('Das Gerät XK-2200 geht nicht.', [german])).toEqual([]);
  expect(productsIn('Seit Zimmer 412 frieren wir.', german)).toEqual([]);
  expect(productsIn('Das Gerät Nr 4711 fehlt, und mein Zucker ist vom Typ 2b.', german)).toEqual([]);
});

test('where nouns have capitals, a noun behind the thing is no name', () => {
  expect(productsIn('Seit gestern macht der Router Probleme.', german)).toEqual(['Router']);
  expect(productsIn('Weil die Waschmaschine Wasser verliert, steht alles still.', german)).toEqual(['Waschmaschine']);
});

test('numbers that end in a letter are orders, not models', () => {
  const found = factsIn('Claim CLM-2031-B is open. Application 2201-SB, too.', [english]);

  expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['order CLM-2031-B', 'order 2201-SB']);
});

test.each(['Tochter Emma 7', 'Mein Sohn Max 12', 'Unsere Kinder Anna Maria 3 und Paul 5', 'Aufgang C2', 'Version B2'])(
  'nor in German: "%s"',
  (text) => {
    expect(productsIn(text, german)).toEqual([]);
  },
);

test('a name with a number is a product where the thing is beside it', () => {
  expect(productsIn('the stroller Emma 7 squeaks')).toEqual(['stroller Emma 7']);
  expect(productsIn('My Anna 3 stroller squeaks.')).toEqual(['Anna 3 stroller']);
  expect(productsIn('Die Lampe Emma 7 ist kaputt.', german)).toEqual(['Lampe Emma 7']);
});
