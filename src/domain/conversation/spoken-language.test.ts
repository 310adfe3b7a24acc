import fc from 'fast-check';
import { languageOf } from './spoken-language';

test.each([
  ['en', 'I have been waiting for the parcel and would like to know where it is.'],
  ['de', 'Ich warte auf das Paket und wüsste gern, wo es ist.'],
  ['fr', "J'attends toujours le colis et je voudrais savoir où il est."],
  ['es', 'Estoy esperando el paquete y quiero saber dónde está.'],
  ['it', 'Sto ancora aspettando il pacco e vorrei sapere dove è.'],
  ['pt', 'Estou esperando a encomenda e não sei onde ela está.'],
  ['nl', 'Ik wacht nog steeds op het pakket en wil graag weten waar het is.'],
  ['pl', 'Nie wiem, czy to jest już wysłane, proszę o informację.'],
  ['ja', '注文した商品がまだ届きません。'],
  ['zh', '我的订单还没有到。'],
  ['ko', '주문한 상품이 아직 오지 않았어요.'],
  ['ru', 'Где мой заказ? Я жду уже две недели.'],
  ['uk', 'Де моє замовлення? Я чекаю її вже два тижні.'],
  ['ar', 'أين طلبي؟ لم يصل بعد.'],
  ['el', 'Πού είναι η παραγγελία μου;'],
  ['he', 'איפה ההזמנה שלי?'],
  ['th', 'พัสดุของฉันอยู่ที่ไหน'],
])('%s is known by its words: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
  expect(languageOf(text, 'sv')).toBe(language);
});

test.each([
  ['48213', 'de-AT', 'de'],
  ['Hotel Berlin', 'de', 'de'],
  ['', undefined, undefined],
  ['Xyzzy plugh quux frobnicate wibble wobble flob zorp', 'en', undefined],
  ['Der Kunde (山田) wartet auf die Antwort und ist nicht zufrieden.', undefined, 'de'],
])('"%s" with the hint %s is %s', (text, hint, language) => {
  expect(languageOf(text, hint)).toBe(language);
});

test.each([
  ['de', `Anbei das Protokoll von gestern, wie Sie es wollten. ${'Lauf Boiler ml ok '.repeat(70)}`],
  ['en', `What follows is harmless, and my question is at the end. ${'(a+)+ '.repeat(200)}`],
])('what is repeated on and on does not hide that a text is %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
  expect(languageOf(text, 'hu')).toBe(language);
});

test('capitals and curly apostrophes make no difference', () => {
  expect(languageOf('I DON’T KNOW WHAT THEY WANT FROM ME')).toBe('en');
});

test('any text has a language or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(languageOf(text) ?? 'none').toMatch(/^[a-z]{2}$|^none$/);
    }),
  );
});

test('a hundred thousand characters are looked at only as far as it takes', () => {
  expect(languageOf('die der das '.repeat(9_000))).toBe('de');
});
