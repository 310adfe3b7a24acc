import { designsFor } from './card-design';
import { composeCard, type Card } from './card';
import { cardMessage, cardSender, lengthOf } from './message';
import { isCheerful, OCCASIONS } from './occasion';
import { err, ok } from '../result';

const card: Card = { occasion: 'thanks', design: 'sunflowers', message: 'Thank you', sender: 'Maya' };

test.each(OCCASIONS)('there are at least three designs for %s, and none of them for another occasion', (occasion) => {
  const designs = designsFor(occasion);
  const others = OCCASIONS.filter((each) => each !== occasion).flatMap(designsFor);

  expect(designs.length).toBeGreaterThanOrEqual(3);
  expect(designs.filter((design) => others.includes(design))).toEqual([]);
});

test('only sympathy and apology are for the bereaved', () => {
  expect(OCCASIONS.filter((occasion) => !isCheerful(occasion))).toEqual(['apology', 'sympathy']);
});

test('a message is counted in code points, as people count letters', () => {
  expect(lengthOf('Tschüß 🎂')).toBe(8);
  expect(cardMessage('🎂'.repeat(280))).toEqual(ok('🎂'.repeat(280)));
  expect(cardMessage('ü'.repeat(283))).toEqual(err({ kind: 'too-long', over: 3, longest: 280 }));
});

test('control characters and stray spaces go, line ends and joiners stay', () => {
  const typed = ' \u0000Dear\tCora, \r\n\u202e\n\n\n  thank\u0007 you 👩\u200d🚀\ud800 \n';

  expect(cardMessage(typed)).toEqual(ok('Dear Cora,\n\nthank you 👩\u200d🚀'));
});

test('an accent that was typed apart is part of its letter', () => {
  expect(cardMessage('e\u0301'.repeat(280))).toEqual(ok('é'.repeat(280)));
});

test('so many lines do not look like a card', () => {
  expect(cardMessage('a\n'.repeat(9))).toEqual(err({ kind: 'too-many-lines', most: 8 }));
  expect(cardMessage('a\n'.repeat(8))).toEqual(ok('a\na\na\na\na\na\na\na'));
});

test('a sender stands on one line', () => {
  expect(cardSender(' Maya\nfrom  Support ')).toEqual(ok('Maya from Support'));
  expect(cardSender('a'.repeat(61))).toEqual(err({ kind: 'too-long', over: 1, longest: 60 }));
});

test('a card is made of tidy words', () => {
  expect(composeCard({ ...card, message: ' Thank you ', sender: ' Maya ' })).toEqual(ok(card));
});

test('all that stands against a card is told at once', () => {
  expect(composeCard({ ...card, message: ' ', sender: '' })).toEqual(
    err({ message: { kind: 'empty' }, sender: { kind: 'empty' } }),
  );
});

test('a design of another occasion is nobody’s choice', () => {
  expect(() => composeCard({ ...card, design: 'candle' })).toThrow('No card for thanks is called candle');
});
